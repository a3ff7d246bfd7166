package org.agentos.rules.scan.style.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a line as a title (Associated Press, Chicago) or as a sentence; words that are exceptions keep their own form. */
final class LetterCase {

    private static final Pattern TITLE_WORD = Pattern.compile("[\\p{N}\\p{L}]+[^\\s\\-/]*");
    private static final Set<String> AP_SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the",
            "to", "v", "v.", "vs", "vs.", "via", "yet", "so");
    private static final Set<String> CHICAGO_SMALL = Set.of(
            "a",
            "an",
            "and",
            "as",
            "at",
            "but",
            "by",
            "en",
            "for",
            "if",
            "in",
            "nor",
            "of",
            "on",
            "or",
            "per",
            "the",
            "to",
            "v",
            "v.",
            "vs",
            "vs.",
            "via",
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "among",
            "around",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "besides",
            "between",
            "beyond",
            "concerning",
            "despite",
            "down",
            "during",
            "except",
            "from",
            "inside",
            "into",
            "like",
            "near",
            "off",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "since",
            "through",
            "throughout",
            "toward",
            "towards",
            "under",
            "underneath",
            "until",
            "up",
            "upon",
            "with",
            "within",
            "without");

    private final Map<String, String> own = new HashMap<>();

    private final Exceptions exceptions;

    LetterCase(Exceptions exceptions) {
        this.exceptions = exceptions;
        exceptions.words().forEach(word -> own.put(word.toLowerCase(Locale.ROOT), word));
    }

    static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    String title(String text, boolean chicago) {
        Set<String> small = chicago ? CHICAGO_SMALL : AP_SMALL;
        return TITLE_WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(titled(text, match, small)));
    }

    private String titled(String text, MatchResult match, Set<String> small) {
        String word = match.group();
        String lower = word.toLowerCase(Locale.ROOT);
        String exception = own.get(lower);
        if (exception != null) {
            return exception;
        }
        char before = at(text, match.start() - 1);
        char second = at(text, match.start() - 2);
        boolean bounding = match.start() == 0 || match.end() == text.length();
        boolean follows = before == ' ' || before == '-' || before == '/';
        boolean hyphen = at(text, match.end()) == '-' && before != '-';
        if (small.contains(lower) && !bounding && follows && second != ':' && second != '-' && !hyphen) {
            return lower;
        }
        boolean inside = Character.isLetterOrDigit(before) || before == '.' || before == '\'' || before == '\u2019';
        return inside ? word : capitalized(word);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    String sentence(String text, List<String> indicators) {
        String[] previous = {""};
        int[] index = {0};
        return new CaseTokens(exceptions).replace(text, (word, exempt) -> {
            boolean first = index[0] == 0 || indicates(previous[0], indicators, index[0] == 1);
            previous[0] = word;
            index[0]++;
            return exempt ? word : sentenceWord(word, first);
        });
    }

    private static boolean indicates(String previous, List<String> indicators, boolean second) {
        return indicators.stream().anyMatch(each -> previous.length() > each.length() && previous.endsWith(each))
                || second && previous.matches("\\d+\\..*");
    }

    private String sentenceWord(String word, boolean first) {
        String bare = word.replaceAll("[^\\p{L}\\p{N})]+$", "");
        String exception = own.get(bare.toLowerCase(Locale.ROOT));
        if (exception != null) {
            return exception + word.substring(bare.length());
        }
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return first ? capitalized(lower) : lower;
    }
}
