package org.agentos.rules.rulebook.style.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** One alternative, or many that need no assertion. */
record PatternPart(
        Pattern pattern,
        List<Translation.Placed> assertions,
        List<Integer> groups,
        List<Integer> alternatives,
        List<Pattern> each,
        String required,
        boolean words,
        boolean ignoreCase) {

    static PatternPart single(int index, Translation translation, String required, boolean words, boolean ignoreCase)
            throws PatternRefused {
        String edge = words && !translation.unicode() ? "\\b" : "";
        Pattern pattern = Translation.compile(flags(ignoreCase) + edge + "(?:" + translation.text() + ")" + edge);
        return new PatternPart(
                pattern,
                translation.assertions(),
                translation.groups(),
                List.of(index),
                List.of(),
                ignoreCase ? StylePattern.lower(required) : required,
                words,
                ignoreCase);
    }

    /** Whether the text has what every match has. */
    boolean mayMatch(String text, String lower) {
        return required.isEmpty() || (ignoreCase ? lower : text).contains(required);
    }

    static PatternPart united(List<Integer> indexes, List<String> texts, boolean words, boolean ignoreCase)
            throws PatternRefused {
        List<Pattern> each = new ArrayList<>();
        for (String text : texts) {
            each.add(Translation.compile(flags(ignoreCase) + "(?:" + text + ")"));
        }
        String edge = words ? "\\b" : "";
        String all = flags(ignoreCase) + edge + "(?:" + String.join("|", texts) + ")" + edge;
        return new PatternPart(Translation.compile(all), List.of(), List.of(), indexes, each, "", words, ignoreCase);
    }

    private static String flags(boolean ignoreCase) {
        return ignoreCase ? "(?im)" : "(?m)";
    }

    boolean holds(Matcher matcher, String text) {
        if (words && !(bounded(text, matcher.start()) && bounded(text, matcher.end()))) {
            return false;
        }
        return assertions.stream()
                .allMatch(placed -> matcher.start(placed.group()) < 0
                        || placed.assertion().holds(text, matcher.start(placed.group())));
    }

    private static boolean bounded(String text, int at) {
        return new Assertion.WordBoundary(true).holds(text, at);
    }

    StylePattern.Match match(Matcher matcher, String text) {
        int start = matcher.start();
        int end = matcher.end();
        List<String> taken = new ArrayList<>();
        for (int group : groups) {
            taken.add(matcher.start(group) < 0 ? "" : matcher.group(group));
        }
        return new StylePattern.Match(start, end, alternative(text.substring(start, end)), taken);
    }

    private int alternative(String matched) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).matches(matched)) {
                return alternatives.get(i);
            }
        }
        return alternatives.get(0);
    }
}
