package org.agentos.rules.rulebook.style.pattern;

import com.google.re2j.Pattern;

/** What must hold at the place of an empty group, for a match to count. Looks at a bounded stretch of the text only. */
sealed interface Assertion {

    /** How far a lookaround sees, in UTF-16 units. */
    int REACH = 256;

    boolean holds(String text, int at);

    /** Between a letter, digit or underscore and something else, in any script. */
    record WordBoundary(boolean wanted) implements Assertion {
        @Override
        public boolean holds(String text, int at) {
            boolean before = at > 0 && isWord(text.codePointBefore(at));
            boolean after = at < text.length() && isWord(text.codePointAt(at));
            return (before != after) == wanted;
        }

        static boolean isWord(int codePoint) {
            int type = Character.getType(codePoint);
            return Character.isLetterOrDigit(codePoint)
                    || type == Character.CONNECTOR_PUNCTUATION
                    || type == Character.NON_SPACING_MARK;
        }
    }

    record Ahead(Pattern pattern, boolean wanted) implements Assertion {
        @Override
        public boolean holds(String text, int at) {
            String next = text.substring(at, Math.min(text.length(), at + REACH));
            return pattern.matcher(next).lookingAt() == wanted;
        }
    }

    record Behind(Pattern pattern, boolean wanted) implements Assertion {
        @Override
        public boolean holds(String text, int at) {
            String previous = text.substring(Math.max(0, at - REACH), at);
            return pattern.matcher(previous).find() == wanted;
        }
    }
}
