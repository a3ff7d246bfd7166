package org.agentos.processes.expression;

/** One word of a condition; {@code column} counts from 1. */
record Token(Kind kind, String text, int column) {
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        OPERATOR,
        ARITHMETIC,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isSign(String sign) {
        return kind == Kind.ARITHMETIC && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
