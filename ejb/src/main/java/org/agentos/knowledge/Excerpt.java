package org.agentos.knowledge;

/** Short pieces of longer texts, never cutting a character in two. */
final class Excerpt {

    private Excerpt() {}

    /** On one line, at most {@code longest} code points, cut at a word. */
    static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int space = head.lastIndexOf(' ');
        return (space > longest / 2 ? head.substring(0, space) : head) + "…";
    }

    /** From {@code start} to {@code end} in code points, as far as the text goes. */
    static String part(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        int from = Math.max(0, Math.min(start, length));
        int to = Math.max(from, Math.min(end, length));
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
