package org.agentos.governance.rulebooks.difference;

import java.util.List;
import org.agentos.rules.rulebook.difference.Change;

/**
 * What one rulebook says that another does not.
 *
 * @param from the revision before
 * @param to the revision after; of a version that is not in force, what the rulebook would be with it
 * @param effect of all changes together
 * @param sentence the same in words
 * @param complete false when time ran out before every change was looked into; what is missing has the effect NONE_FOUND
 */
public record RulebookDifferenceView(
        String from,
        String to,
        Change.Effect effect,
        String sentence,
        boolean complete,
        List<ChangeView> changes,
        List<TextChange> texts) {}
