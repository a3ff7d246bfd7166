package org.agentos.rules.scan.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markup that stands between letters of a text without being part of it: elements of HTML, character references, escapes of
 * Markdown. Elements with attributes that can say something (an address, a description) stay, so that nothing hides in them.
 */
final class Markup {

    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_REFERENCE = 12;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Pattern SILENT_ATTRIBUTES = Pattern.compile(
            "(?:\\s{1,9}(?:class|style|id|dir|lang|align|color|face|size|width|height|role|target|rel)\\s?=\\s?(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}'|[\\w#%-]{1,40}))*\\s{0,9}/?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("commat", "@"),
            Map.entry("period", "."),
            Map.entry("colon", ":"),
            Map.entry("sol", "/"),
            Map.entry("lowbar", "_"),
            Map.entry("hyphen", "-"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""),
            Map.entry("zwj", ""));

    private Markup() {}

    /**
     * What the markup at a place stands for.
     *
     * @param end the code point after it
     */
    record Piece(String text, int end) {}

    /** The piece that begins with {@code <}, {@code &} or a backslash; that character itself when it begins no markup. */
    static Piece at(int[] text, int at) {
        return switch (text[at]) {
            case '<' -> tag(text, at);
            case '&' -> reference(text, at);
            default -> escape(text, at);
        };
    }

    private static Piece tag(int[] text, int at) {
        int end = at + 1;
        int limit = Math.min(text.length, at + LONGEST_TAG);
        while (end < limit && text[end] != '>' && text[end] != '<') {
            end++;
        }
        if (end == limit || text[end] != '>') {
            return new Piece("<", at + 1);
        }
        String inside = new String(text, at + 1, end - at - 1);
        String body = inside.startsWith("/") ? inside.substring(1) : inside;
        int nameEnd = 0;
        while (nameEnd < body.length() && Character.isLetterOrDigit(body.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = body.substring(0, nameEnd).toLowerCase(Locale.ROOT);
        boolean known = INLINE.contains(name) || BLOCK.contains(name);
        if (!known || !SILENT_ATTRIBUTES.matcher(body.substring(nameEnd)).matches()) {
            return new Piece("<", at + 1);
        }
        return new Piece(BLOCK.contains(name) ? "\n" : "", end + 1);
    }

    private static Piece reference(int[] text, int at) {
        int end = at + 1;
        int limit = Math.min(text.length, at + LONGEST_REFERENCE);
        while (end < limit
                && text[end] != ';'
                && (text[end] == '#' || text[end] < 128 && Character.isLetterOrDigit(text[end]))) {
            end++;
        }
        if (end == limit || text[end] != ';') {
            return new Piece("&", at + 1);
        }
        String name = new String(text, at + 1, end - at - 1);
        String meaning = name.startsWith("#")
                ? numbered(name.substring(1))
                : NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), "&");
        return meaning.equals("&") && !name.equals("amp") ? new Piece("&", at + 1) : new Piece(meaning, end + 1);
    }

    private static String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        String digits = hexadecimal ? number.substring(1) : number;
        int radix = hexadecimal ? 16 : 10;
        boolean valid = !digits.isEmpty()
                && digits.length() <= 6
                && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
        int c = valid ? Integer.parseInt(digits, radix) : 0;
        boolean usable = c >= ' '
                && Character.isValidCodePoint(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return usable ? new Folding(new int[] {c == '<' || c == '&' || c == '\\' ? ' ' : c}).plain() : "&";
    }

    private static Piece escape(int[] text, int at) {
        boolean escapes = at + 1 < text.length
                && "@_.-".indexOf(text[at + 1]) >= 0
                && at > 0
                && Character.isLetterOrDigit(text[at - 1]);
        return new Piece(escapes ? "" : "\\", at + 1);
    }
}
