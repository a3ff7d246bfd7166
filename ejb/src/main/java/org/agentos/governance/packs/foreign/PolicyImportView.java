package org.agentos.governance.packs.foreign;

import java.util.List;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.Notation;

/**
 * What a file became.
 *
 * @param version number of the draft
 * @param created whether the policy is new
 * @param problems of the draft's text, at their places in it; it cannot be submitted while there are any
 * @param lost what could not come along, at its place in the file
 */
public record PolicyImportView(
        String policyId,
        int version,
        boolean created,
        Notation notation,
        List<ProblemView> problems,
        List<ProblemView> lost) {}
