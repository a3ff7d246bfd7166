package org.agentos.processes.expression;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A condition of a sequence flow, parsed once and evaluated often. Thread-safe.
 *
 * <p>The language is a subset of FEEL (OMG DMN 1.3, chapter 10): {@code verdict = "REVIEW" and not(stage = "")},
 * {@code score >= 50}, {@code channel in ("x", "mastodon")}. As in FEEL, comparing values of different types yields null,
 * and a condition holds only if it is true.
 */
public final class Condition {
    private final String text;
    private final Term term;

    private Condition(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /** Parses, or says where and why the text is not in the subset. */
    public static Condition parse(String text) throws ConditionRefused {
        return new Condition(text, new ConditionParser(Tokens.of(text)).parse());
    }

    /** Whether the condition is true for the variables; an unknown variable is null. */
    public boolean holds(Function<String, Object> variables) {
        return Boolean.TRUE.equals(term.value(variables));
    }

    /** The names of the variables that the condition reads, in alphabetical order. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        term.collectNames(names);
        return names;
    }

    @Override
    public String toString() {
        return text;
    }
}
