package org.agentos.rules.rulebook.style.pattern;

/** A text that stands in every match of a pattern, so that a text without it need not be searched. */
final class RequiredText {

    private RequiredText() {}

    /** The longest run of plain characters that no alternative, group or quantifier makes optional; empty if there is none. */
    static String of(String pattern) throws PatternRefused {
        if (pattern.contains("(?i") || pattern.contains("(?-") || pattern.contains("\\Q")) {
            return "";
        }
        PatternSyntax syntax = new PatternSyntax(pattern);
        StringBuilder run = new StringBuilder();
        String longest = "";
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '|') {
                return "";
            }
            int end = end(pattern, syntax, at);
            boolean plain = end == at + 1 && ".^$*+?{".indexOf(c) < 0 && c < 128;
            boolean quantified = end < pattern.length() && "*+?{".indexOf(pattern.charAt(end)) >= 0;
            if (plain && !quantified) {
                run.append(c);
            } else {
                longest = run.length() > longest.length() ? run.toString() : longest;
                run.setLength(0);
            }
            at = end;
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }

    /** Index after the character, class, group or escape that begins at one. */
    private static int end(String pattern, PatternSyntax syntax, int at) throws PatternRefused {
        return switch (pattern.charAt(at)) {
            case '\\' -> Math.min(pattern.length(), endOfEscape(pattern, at));
            case '[' -> syntax.endOfClass(at);
            case '(' -> syntax.endOfGroup(at) + 1;
            case '{' -> Math.max(syntax.endOfQuantifier(at), at + 1);
            default -> at + 1;
        };
    }

    private static int endOfEscape(String pattern, int at) {
        char c = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        boolean braced = at + 2 < pattern.length() && pattern.charAt(at + 2) == '{';
        if (braced && "xpP".indexOf(c) >= 0) {
            return pattern.indexOf('}', at) + 1;
        }
        return at
                + switch (c) {
                    case 'u' -> 6;
                    case 'x' -> 4;
                    case 'p', 'P' -> 3;
                    default -> 2;
                };
    }
}
