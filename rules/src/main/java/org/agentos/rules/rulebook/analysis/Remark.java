package org.agentos.rules.rulebook.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agentos.rules.facts.FactSet;

/**
 * Something about rules that their author should know.
 *
 * @param subjects ids of the rules or tables that it is about
 * @param sentence what is so, and what to do about it
 * @param witness facts that show it; empty where there is none to show, as for a rule that never fires
 */
public record Remark(Kind kind, List<String> subjects, String sentence, Optional<FactSet> witness) {

    /** What it is about. */
    public enum Kind {
        /** No facts make the rule fire. */
        NEVER_FIRES,
        /** All facts make the rule fire. */
        ALWAYS_FIRES,
        /** Two rules fire on the same facts, with the same effect. */
        DUPLICATE,
        /** Whenever one rule fires another does, with an effect at least as strict. */
        SUBSUMED,
        /** Two rules fire on the same facts and say different things about them. */
        CONTRADICTION,
        /** Facts for which no row of a table fires. */
        TABLE_GAP,
        /** Facts for which rows of a table fire that do not say the same. */
        TABLE_OVERLAP,
        /** A threshold that all rules together cannot cross. */
        UNREACHABLE_THRESHOLD,
        /** A rule without an example of what passes, or of what does not. */
        MISSING_EXAMPLE
    }

    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(witness, "witness");
        subjects = List.copyOf(subjects);
    }

    static Remark of(Kind kind, List<String> subjects, String sentence) {
        return new Remark(kind, subjects, sentence, Optional.empty());
    }

    static Remark shown(Kind kind, List<String> subjects, String sentence, FactSet witness) {
        return new Remark(kind, subjects, sentence, Optional.of(witness));
    }
}
