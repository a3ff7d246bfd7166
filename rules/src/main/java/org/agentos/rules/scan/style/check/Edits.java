package org.agentos.rules.scan.style.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleAction;

/** What an action makes of a match. */
final class Edits {

    private Edits() {}

    /** The texts to put in the match's place; none if there is no such action. */
    static List<String> of(StyleAction action, String match) {
        return switch (action.name()) {
            case "replace" -> action.parameters();
            case "remove" -> List.of("");
            case "edit" -> edited(action.parameters(), match);
            default -> List.of();
        };
    }

    private static List<String> edited(List<String> parameters, String match) {
        if (parameters.size() < 2) {
            return List.of();
        }
        String by = parameters.get(1);
        String edited =
                switch (parameters.get(0)) {
                    case "truncate" ->
                        by.isEmpty() || match.indexOf(by) < 0 ? match : match.substring(0, match.indexOf(by));
                    case "trim" -> trimmed(match, by, true, true);
                    case "trim_left" -> trimmed(match, by, true, false);
                    case "trim_right" -> trimmed(match, by, false, true);
                    case "regex" -> parameters.size() < 3 ? match : replaced(match, by, parameters.get(2));
                    default -> match;
                };
        return List.of(edited.strip());
    }

    private static String trimmed(String match, String characters, boolean left, boolean right) {
        int from = 0;
        int to = match.length();
        while (left && from < to && characters.indexOf(match.charAt(from)) >= 0) {
            from++;
        }
        while (right && to > from && characters.indexOf(match.charAt(to - 1)) >= 0) {
            to--;
        }
        return match.substring(from, to);
    }

    private static String replaced(String match, String pattern, String replacement) {
        try {
            return Pattern.compile(pattern).matcher(match).replaceAll(replacement);
        } catch (PatternSyntaxException | IndexOutOfBoundsException e) {
            return match;
        }
    }
}
