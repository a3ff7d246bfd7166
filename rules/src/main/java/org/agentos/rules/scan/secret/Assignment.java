package org.agentos.rules.scan.secret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that follows a name, in the ways of programs, configuration, command lines, headers and tables.
 *
 * @param from first character of the value
 * @param to character after the last
 * @param quoted whether quotes enclose it
 */
record Assignment(String name, String value, int from, int to, boolean quoted) {

    private static final int LONGEST = 500;
    private static final int LONGEST_OPERATOR = 40;

    /** What may stand between a name and a value without a quote. */
    private static final Pattern OPERATOR = Pattern.compile(
            "\\G(?:\\\\?[\"'`]|\\])?(?:\\[[0-9]{0,5}\\])?(?:\\s?:\\s?(?:String|str|string|Optional\\[str\\]))?[ \\t]{0,8}(?:={2,3}|!={1,2}|=>|:{0,3}=|\\?=|->|:|>)[ \\t]{0,8}");

    /** What may stand before a value in quotes besides. */
    private static final Pattern LOOSE = Pattern.compile(
            "\\G\\\\?[\"']?(?:[ \\t]{1,8}(?:value[ \\t]?=[ \\t]?)?|[ \\t]{0,4}[,(][ \\t]{0,4}(?:value[=:][ \\t]?)?)(?=\\\\?[\"'`])");

    /** {@code The password is x}. */
    private static final Pattern SENTENCE = Pattern.compile("\\G[ \\t]is:?[ \\t](?=[\"']?\\S{6})");

    /** Where the next setting begins, in {@code Password=x;Encrypt=y} and in queries. */
    private static final Pattern NEXT = Pattern.compile("[;&][\\w .-]{1,40}=");

    private static final Pattern FLAG = Pattern.compile("\\G[ \\t]{1,4}(?![-=])");

    /** The assignment to a name that ends at a place. */
    static Optional<Assignment> after(String text, String name, int nameFrom, int nameTo) {
        int limit = Math.min(text.length(), nameTo + LONGEST_OPERATOR);
        for (Pattern form : new Pattern[] {OPERATOR, LOOSE, SENTENCE, FLAG}) {
            Matcher operator = form.matcher(text).region(nameTo, limit).useTransparentBounds(true);
            boolean flag = nameFrom > 1 && text.startsWith("--", nameFrom - 2);
            if ((form != FLAG || flag) && operator.lookingAt()) {
                return value(text, name, operator.end());
            }
        }
        return Optional.empty();
    }

    private static Optional<Assignment> value(String text, String name, int operatorEnd) {
        int at = operatorEnd;
        while (at < text.length()
                && at - operatorEnd < 2
                && "@bfru\\".indexOf(text.charAt(at)) >= 0
                && isQuote(text, at + 1)) {
            at++;
        }
        boolean quoted = isQuote(text, at);
        int from = quoted ? at + 1 : at;
        int to = quoted ? quoteEnd(text, from, text.charAt(at)) : bareEnd(text, from);
        return to > from
                ? Optional.of(new Assignment(name, text.substring(from, to), from, to, quoted))
                : Optional.empty();
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && "\"'`".indexOf(text.charAt(at)) >= 0;
    }

    private static int quoteEnd(String text, int from, char quote) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < limit && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end - 1) == '\\' ? end - 1 : end;
    }

    private static int bareEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && "\"'`<".indexOf(text.charAt(end)) < 0) {
            if (";&".indexOf(text.charAt(end)) >= 0
                    && NEXT.matcher(text).region(end, limit).lookingAt()) {
                break;
            }
            end++;
        }
        while (end > from && ",;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
