package org.agentos.rules.scan.profanity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The stems that an English word may be made of. */
final class Endings {

    private static final List<String> ALL = List.of(
            "s", "z", "es", "ez", "zes", "er", "ers", "erz", "or", "ors", "a", "as", "az", "ah", "ahs", "uh", "uhs",
            "in", "ins", "in'", "ing", "ings", "ed", "eds", "y", "ier", "iest", "ie", "ies", "ish", "able", "ly", "ty",
            "tier", "iness", "ness", "like", "fest", "tastic", "zilla", "tard", "o", "os", "oes", "e", "ion", "ism",
            "ist", "ists", "ic", "ia", "iac", "ac", "ity", "t", "ts", "tty", "ey", "eys", "isms");

    private static final Map<Character, List<String>> BY_LAST =
            ALL.stream().collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private Endings() {}

    /** Itself first, then without each ending, the consonant before it single, or an {@code e} put back. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        stems.add(word);
        char last = word.charAt(word.length() - 1);
        for (String ending : BY_LAST.getOrDefault(last, List.of())) {
            int length = word.length() - ending.length();
            if (length >= 3 && word.endsWith(ending)) {
                String rest = word.substring(0, length);
                stems.add(rest);
                stems.add(rest + "e");
                if (rest.charAt(length - 1) == rest.charAt(length - 2)) {
                    stems.add(rest.substring(0, length - 1));
                }
            }
        }
        return stems;
    }
}
