package org.agentos.rules.rulebook.admission;

import java.time.Duration;

/** How much a rulebook may hold. Generous for people, small for a compiler. */
public final class Limits {

    /** Characters of a document. */
    public static final int DOCUMENT = 4_000_000;
    /** Levels of JSON. */
    public static final int JSON_NESTING = 64;
    /** Characters of any one text. */
    public static final int TEXT = 20_000;

    public static final int RULES = 2_000;
    static final int TABLES = 100;
    static final int COLUMNS = 60;
    static final int WORD_LISTS = 100;
    static final int STYLE_CHECKS = 500;
    static final int TERMS = 10_000;
    static final int TERM = 100;
    static final int THRESHOLDS = 20;
    static final int NESTING = 10;
    /** Of constraints; few, as the parser of DRL is exponential in brackets. */
    static final int CONSTRAINT_NESTING = 4;
    /** Conditions and constraints of one rule. */
    static final int NODES = 200;

    /** Entries of a list within a rule. */
    public static final int LIST = 200;
    /** Alternatives that a rule has once its or-parts are multiplied out. */
    static final int ALTERNATIVES = 64;

    static final int ALTERNATIVES_OF_ALL_RULES = 10_000;
    static final int LITERAL = 500;
    /** Characters of a regular expression. */
    static final int EXPRESSION = 300;
    /** What the counted repetitions of a regular expression multiply to. */
    static final int REPETITIONS = 1_000;
    /** Facts that the joins of one rule combine. */
    static final int JOINED = 4;

    static final Duration WINDOW = Duration.ofDays(36_525);
    static final int CONSEQUENCES = 10;
    static final int TITLE = 200;
    static final int PROSE = 2_000;
    static final int AT_LEAST = 1_000;

    private Limits() {}
}
