package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Compares every match with the one before it. */
record RepetitionRun(StyleCheck.Repetition check, StylePattern pattern, Exceptions exceptions) implements CheckRun {

    static RepetitionRun of(StyleCheck.Repetition check) throws PatternRefused {
        return new RepetitionRun(
                check, StylePattern.of(check.tokens(), false, check.ignoreCase()), Exceptions.of(check.exceptions()));
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        List<Hit> hits = new ArrayList<>();
        String previous = "";
        int from = 0;
        int count = 0;
        for (Match match : pattern.findAll(text)) {
            String current = text.substring(match.start(), match.end()).strip();
            if (repeats(previous, current)) {
                count++;
                String whole = text.substring(from, match.end());
                if (count > check.max() && whole.indexOf('\n') < 0 && !exceptions.cover(whole)) {
                    hits.add(new Hit(
                            from, match.end(), Messages.fill(check.head().message(), current)));
                    count = 0;
                }
            }
            from = match.start();
            previous = current;
        }
        return hits;
    }

    private boolean repeats(String previous, String current) {
        boolean same = check.ignoreCase() ? current.equalsIgnoreCase(previous) : current.equals(previous);
        return same
                && !current.isEmpty()
                && (!check.alpha() || current.codePoints().allMatch(Character::isLetter));
    }
}
