package org.agentos.rules.scan.style.check;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Counts matches, and reports once per block, at the first that is not masked. */
record OccurrenceRun(StyleCheck.Occurrence check, StylePattern pattern) implements CheckRun {

    static OccurrenceRun of(StyleCheck.Occurrence check) throws PatternRefused {
        return new OccurrenceRun(check, StylePattern.of("(?:" + check.token() + ")", check.ignoreCase()));
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        List<Match> matches = pattern.findAll(text);
        int count = matches.size();
        boolean tooMany = check.max() > 0 && count > check.max();
        boolean tooFew = check.min() > 0 && count < check.min();
        if (!tooMany && !tooFew) {
            return List.of();
        }
        String message = Messages.fill(check.head().message(), Integer.toString(count));
        if (count == 0) {
            return List.of(new Hit(0, 0, message));
        }
        Optional<Match> first = matches.stream()
                .filter(match -> !isMasked(text.substring(match.start(), match.end())))
                .findFirst();
        return first.map(match -> List.of(new Hit(match.start(), match.end(), message)))
                .orElse(List.of());
    }

    private static boolean isMasked(String match) {
        return match.isBlank() || match.chars().allMatch(c -> c == '*' || c == '@');
    }
}
