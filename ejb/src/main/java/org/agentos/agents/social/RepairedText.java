package org.agentos.agents.social;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.agentos.agents.social.Revision.Flaw;

/** A text with its flaws mended, from the last to the first, so that earlier places stay where they were. */
final class RepairedText {

    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("[ \\t]+([.,;:!?])");
    private static final Pattern EMPTY_LINE =
            Pattern.compile("(?m)^[ \\t]*(?:\\d+\\.|[•\\-–])?[ \\t]*[.,;:!?]*[ \\t]*$");
    private static final Pattern BREAKS = Pattern.compile("\\n{3,}");
    private static final String SENTENCE_ENDS = ".!?\n";

    private RepairedText() {}

    static String of(String text, List<Flaw> flaws) {
        String mended = text;
        int untouched = Integer.MAX_VALUE;
        for (Flaw flaw : latestFirst(flaws)) {
            Span span = Span.of(mended, flaw);
            if (!span.isEmpty() && span.end() <= untouched) {
                Span changed = changed(mended, span, Repair.of(flaw.kind()));
                mended = changed.replace(mended, replacement(Repair.of(flaw.kind())));
                untouched = changed.start();
            }
        }
        return tidy(mended);
    }

    /** Removes every occurrence of the words, in any case. */
    static String without(String text, String words) {
        return tidy(Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(""));
    }

    private static List<Flaw> latestFirst(List<Flaw> flaws) {
        return flaws.stream()
                .sorted(Comparator.comparingInt(Flaw::start)
                        .thenComparingInt(Flaw::end)
                        .reversed())
                .toList();
    }

    private static Span changed(String text, Span span, Repair repair) {
        return switch (repair) {
            case DROP_SENTENCE -> span.sentence(text);
            case NONE -> new Span(span.start(), span.start());
            case DROP_WORDS, LOWER_CASE, FULL_STOP, HTTPS -> span;
        };
    }

    private static UnaryOperator<String> replacement(Repair repair) {
        return switch (repair) {
            case DROP_SENTENCE, DROP_WORDS -> words -> "";
            case LOWER_CASE -> words -> words.toLowerCase(Locale.ROOT);
            case FULL_STOP -> words -> words.replaceAll("!+", ".");
            case HTTPS -> words -> words.replaceFirst("(?i)^http://", "https://");
            case NONE -> UnaryOperator.identity();
        };
    }

    private static String tidy(String text) {
        String single = SPACES.matcher(text).replaceAll(" ");
        String joined = SPACE_BEFORE_STOP.matcher(single).replaceAll("$1");
        return BREAKS.matcher(EMPTY_LINE.matcher(joined).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    /** In UTF-16 code units. */
    private record Span(int start, int end) {

        /** Empty where the flaw lies outside the text. */
        static Span of(String text, Flaw flaw) {
            int length = text.codePointCount(0, text.length());
            if (flaw.start() < 0 || flaw.end() <= flaw.start() || flaw.end() > length) {
                return new Span(0, 0);
            }
            return new Span(text.offsetByCodePoints(0, flaw.start()), text.offsetByCodePoints(0, flaw.end()));
        }

        boolean isEmpty() {
            return start >= end;
        }

        Span sentence(String text) {
            int from = start;
            while (from > 0 && !endsSentence(text, from - 1)) {
                from--;
            }
            int to = Math.max(end, start + 1);
            while (to < text.length() && !endsSentence(text, to - 1)) {
                to++;
            }
            boolean keepsBreak = to > from && text.charAt(to - 1) == '\n';
            return new Span(from, keepsBreak ? to - 1 : to);
        }

        String replace(String text, UnaryOperator<String> change) {
            return text.substring(0, start) + change.apply(text.substring(start, end)) + text.substring(end);
        }

        /** A stop ends a sentence where white space or nothing follows, so "2.5" and "a.example" do not. */
        private static boolean endsSentence(String text, int at) {
            char c = text.charAt(at);
            return c == '\n'
                    || SENTENCE_ENDS.indexOf(c) >= 0
                            && Optional.of(at + 1)
                                    .filter(next -> next < text.length())
                                    .map(next -> Character.isWhitespace(text.charAt(next)))
                                    .orElse(true);
        }
    }
}
