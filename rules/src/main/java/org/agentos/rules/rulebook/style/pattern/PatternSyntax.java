package org.agentos.rules.rulebook.style.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a pattern end. */
final class PatternSyntax {

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d{1,5})(,(\\d{0,5}))?}");
    /** Matches one or more times without a bound, for the product of nested bounds. */
    private static final int UNBOUNDED = 2;

    private final String source;

    PatternSyntax(String source) {
        this.source = source;
    }

    /** Whether words in it may have letters beyond ASCII, so that RE2's own boundaries would be wrong. */
    static boolean needsUnicode(String source) {
        return source.chars().anyMatch(c -> c > 127)
                || source.contains("\\w")
                || source.contains("\\W")
                || source.contains("\\p")
                || source.contains("\\S")
                || source.contains("[^");
    }

    /** Index after the closing square bracket. */
    int endOfClass(int from) throws PatternRefused {
        int i = from + 1;
        if (i < source.length() && source.charAt(i) == '^') {
            i++;
        }
        if (i < source.length() && source.charAt(i) == ']') {
            i++;
        }
        for (; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' && source.startsWith("[:", i) && source.indexOf(":]", i) > 0) {
                i = source.indexOf(":]", i) + 1;
            } else if (c == ']') {
                return i + 1;
            }
        }
        throw new PatternRefused("A square bracket '[' is not closed.");
    }

    /** Index of the closing bracket of a group. */
    int endOfGroup(int from) throws PatternRefused {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = endOfClass(i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new PatternRefused("A bracket '(' is not closed.");
    }

    /** Index after the name of a named group, or the same index if there is none. */
    int afterName(int from) throws PatternRefused {
        int open = source.charAt(from + 2) == 'P' ? from + 3 : from + 2;
        int end = source.indexOf(source.charAt(open) == '<' ? '>' : '\'', open + 1);
        if (end < 0) {
            throw new PatternRefused("The name of a group is not closed.");
        }
        return end + 1;
    }

    /** Index after a quantifier with its lazy mark; the same index if a brace is only a character. */
    int endOfQuantifier(int from) {
        int end = from + 1;
        if (source.charAt(from) == '{') {
            Matcher counted = COUNTED.matcher(source).region(from, source.length());
            if (!counted.lookingAt()) {
                return from;
            }
            end = counted.end();
        }
        return end < source.length() && source.charAt(end) == '?' ? end + 1 : end;
    }

    /** How often what ends before an index may repeat. */
    int repetitions(int from) {
        if (from >= source.length()) {
            return 1;
        }
        char c = source.charAt(from);
        if (c == '*' || c == '+') {
            return UNBOUNDED;
        }
        Matcher counted = COUNTED.matcher(source).region(from, source.length());
        if (c != '{' || !counted.lookingAt()) {
            return 1;
        }
        String most = counted.group(3) == null || counted.group(3).isEmpty() ? counted.group(1) : counted.group(3);
        return Math.max(1, Integer.parseInt(most));
    }

    /** A character class with the classes of Unicode in it. */
    static String translateClass(String text, String word, String space) throws PatternRefused {
        StringBuilder out = new StringBuilder("[");
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c == '[' && !text.startsWith("[:", i) ? "\\[" : String.valueOf(c));
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'w' -> out.append(word);
                case 's' -> out.append(space);
                case 'd' -> out.append("\\p{Nd}");
                case 'b' -> out.append("\\x08");
                case 'u' -> {
                    if (i + 4 >= text.length()) {
                        throw new PatternRefused("After \\u there are four hexadecimal digits, as in \\u2019.");
                    }
                    out.append("\\x{").append(text, i + 1, i + 5).append('}');
                    i += 4;
                }
                default -> out.append('\\').append(escaped);
            }
        }
        return out.toString();
    }
}
