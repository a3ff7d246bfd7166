package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.StyleCheck.Swap;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Reports every match that is not already what it should be. */
record SubstitutionRun(
        StyleCheck.Substitution check, StylePattern pattern, List<Expected> expectations, Exceptions exceptions)
        implements CheckRun {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?(\\d)}?");
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{Nd} -]*");

    /** A replacement, as a pattern too if it is one. */
    private record Expected(String text, List<StylePattern> patterns) {
        static Expected of(String text) {
            if (PHRASE.matcher(text).matches()) {
                return new Expected(text, List.of());
            }
            try {
                return new Expected(text, List.of(StylePattern.of(text, false)));
            } catch (PatternRefused e) {
                return new Expected(text, List.of());
            }
        }

        boolean isMetBy(String observed, String expected) {
            return observed.equals(expected) || patterns.stream().anyMatch(pattern -> pattern.matches(observed));
        }
    }

    static SubstitutionRun of(StyleCheck.Substitution check) throws PatternRefused {
        List<String> observed = check.swaps().stream().map(Swap::observed).toList();
        return new SubstitutionRun(
                check,
                StylePattern.of(observed, !check.nonword(), check.ignoreCase()),
                check.swaps().stream().map(swap -> Expected.of(swap.expected())).toList(),
                Exceptions.of(check.exceptions()));
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        List<Hit> hits = new ArrayList<>();
        for (Match match : pattern.findAll(text)) {
            String observed = text.substring(match.start(), match.end());
            Expected expectation = expectations.get(match.alternative());
            String expected = expected(expectation.text(), match, observed.strip());
            if (!expectation.isMetBy(observed.strip(), expected) && !exceptions.cover(observed.strip())) {
                hits.add(new Hit(match.start(), match.end(), message(expected, observed.strip())));
            }
        }
        return hits;
    }

    private String expected(String replacement, Match match, String observed) {
        String expected = REFERENCE
                .matcher(replacement)
                .replaceAll(reference -> Matcher.quoteReplacement(group(match, reference.group(1))));
        return capitalized(expected, observed);
    }

    private static String group(Match match, String number) {
        int index = Integer.parseInt(number) - 1;
        return index >= 0 && index < match.groups().size() ? match.groups().get(index) : "";
    }

    private String capitalized(String expected, String observed) {
        return check.capitalize() && observed.equals(LetterCase.capitalized(observed))
                ? LetterCase.capitalized(expected)
                : expected;
    }

    private String message(String expected, String observed) {
        String message = check.head().message();
        if (!check.head().action().is("replace")
                || !check.head().action().parameters().isEmpty()) {
            return Messages.fill(message, expected, observed);
        }
        List<String> choices = List.of(expected.split("\\|", -1)).stream()
                .map(choice -> capitalized(choice, observed))
                .toList();
        return Messages.fill(unquoted(message), Messages.alternatives(choices), observed);
    }

    /** The first of two quoted placeholders without its quotes, as alternatives come quoted. */
    private static String unquoted(String message) {
        for (String quoted : List.of("'%s'", "\"%s\"")) {
            if (message.split(Pattern.quote(quoted), -1).length == 3) {
                return message.replaceFirst(Pattern.quote(quoted), "%s");
            }
        }
        return message;
    }
}
