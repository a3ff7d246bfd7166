package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.StyleCheck.Swap;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Reports a block that uses one form of a pair when the document has used the other too. */
record ConsistencyRun(StyleCheck.Consistency check, List<StylePattern> pairs) implements CheckRun {

    static ConsistencyRun of(StyleCheck.Consistency check) throws PatternRefused {
        List<StylePattern> pairs = new ArrayList<>();
        for (Swap pair : check.either()) {
            pairs.add(StylePattern.of(List.of(pair.observed(), pair.expected()), !check.nonword(), check.ignoreCase()));
        }
        return new ConsistencyRun(check, List.copyOf(pairs));
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<Match> matches = pairs.get(i).findAll(text);
            for (Match match : matches) {
                memory.see(i + "/" + match.alternative());
            }
            if (!matches.isEmpty() && memory.hasSeen(i + "/0") && memory.hasSeen(i + "/1")) {
                hits.add(hit(text, matches));
            }
        }
        return hits;
    }

    /** Where the form that was used last stands first. */
    private Hit hit(String text, List<Match> matches) {
        Match last = matches.get(matches.size() - 1);
        String observed = text.substring(last.start(), last.end());
        int first = text.indexOf(observed);
        return new Hit(
                first, first + observed.length(), Messages.fill(check.head().message(), observed));
    }
}
