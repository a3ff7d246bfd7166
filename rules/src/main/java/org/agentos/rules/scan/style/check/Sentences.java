package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences begin and end: after a full stop, question or exclamation mark that no abbreviation explains. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "e.g", "i.e", "cf", "al", "inc", "ltd", "co", "corp",
            "jr", "sr", "no", "fig", "vol", "pp", "ca", "approx", "dept", "est", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "a.m", "p.m", "gen", "gov", "sen", "rep");
    private static final String CLOSING = "\"')]}\u201D\u2019";

    /** A sentence as a span of the text, without the space around it. */
    public record Span(int start, int end) {}

    private Sentences() {}

    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length()
                    && (".!?".indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (ends(text, i, end)) {
                add(text, from, end, spans);
                from = end;
            }
            i = end - 1;
        }
        add(text, from, text.length(), spans);
        return spans;
    }

    private static boolean ends(String text, int mark, int end) {
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return text.charAt(mark) != '.';
        }
        return text.charAt(mark) != '.' || !isAbbreviation(text, mark);
    }

    private static boolean isAbbreviation(String text, int mark) {
        int from = mark;
        while (from > 0
                && mark - from < 12
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, mark);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
