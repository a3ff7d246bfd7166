package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Reports what was not defined before, or in the same block. */
record ConditionalRun(StyleCheck.Conditional check, StylePattern first, StylePattern second, Exceptions exceptions)
        implements CheckRun {

    static ConditionalRun of(StyleCheck.Conditional check) throws PatternRefused {
        return new ConditionalRun(
                check,
                StylePattern.of(check.first(), check.ignoreCase()),
                StylePattern.of(check.second(), check.ignoreCase()),
                Exceptions.of(check.exceptions()));
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        for (Match match : second.findAll(text)) {
            match.groups().stream().filter(group -> !group.isEmpty()).forEach(memory::see);
        }
        List<Hit> hits = new ArrayList<>();
        for (Match match : first.findAll(text)) {
            String observed = text.substring(match.start(), match.end());
            if (!memory.hasSeen(observed) && !exceptions.cover(observed)) {
                hits.add(new Hit(
                        match.start(), match.end(), Messages.fill(check.head().message(), observed)));
            }
        }
        return hits;
    }
}
