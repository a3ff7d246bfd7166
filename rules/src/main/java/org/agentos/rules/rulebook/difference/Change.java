package org.agentos.rules.rulebook.difference;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was changed, and what that does to decisions.
 *
 * @param subject such as {@code rule health-cure-claim}, {@code thresholds}, {@code word list miracle-words}
 * @param witness facts that are decided differently; there if and only if the effect is {@link Effect#DIFFERS}
 */
public record Change(String subject, Kind kind, Effect effect, Optional<Witness> witness) {

    /** What was done. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** What was done to something that was there before, or is there after. */
        static Kind of(boolean before, boolean after) {
            return before && after ? CHANGED : after ? ADDED : REMOVED;
        }
    }

    /** What it does. */
    public enum Effect {
        /** Some facts are decided differently. */
        DIFFERS,
        /** It was shown that no facts are decided differently; names and explanations may differ. */
        SAME,
        /** Neither was shown. */
        NONE_FOUND
    }

    public Change {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(witness, "witness");
    }

    static Change same(String subject, Kind kind) {
        return new Change(subject, kind, Effect.SAME, Optional.empty());
    }

    /** Differs if there is a witness; otherwise nothing was found. */
    static Change shownBy(Optional<Witness> witness, String subject, Kind kind) {
        return new Change(subject, kind, witness.isPresent() ? Effect.DIFFERS : Effect.NONE_FOUND, witness);
    }

    /** The change in one sentence. */
    public String sentence() {
        String what = subject + " was " + kind.name().toLowerCase(Locale.ROOT) + ": ";
        return switch (effect) {
            case DIFFERS -> what + String.join(" ", witness.orElseThrow().sentences());
            case SAME -> what + "no decision differs.";
            case NONE_FOUND -> what + "no decision was found that differs, which is no proof that there is none.";
        };
    }
}
