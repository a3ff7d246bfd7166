package org.agentos.governance.rulebooks.difference;

import java.util.Optional;
import org.agentos.rules.rulebook.difference.Change;

/**
 * One thing that was changed, and what that does to decisions.
 *
 * @param witness a content that is decided differently; there when the effect is DIFFERS
 */
public record ChangeView(
        String subject, Change.Kind kind, Change.Effect effect, String sentence, Optional<WitnessView> witness) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.subject(),
                change.kind(),
                change.effect(),
                change.sentence(),
                change.witness().map(WitnessView::of));
    }
}
