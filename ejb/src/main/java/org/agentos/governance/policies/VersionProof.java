package org.agentos.governance.policies;

import java.util.List;
import org.agentos.rules.rulebook.RuleSet;

/** Something that a version must stand before officers may approve it, such as its scenarios. */
public interface VersionProof {

    /** Why it does not stand, a sentence each; empty when it does. */
    List<String> failures(PolicyVersionRef version, RuleSet rules);
}
