package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Reports every match. */
record ExistenceRun(StyleCheck.Existence check, StylePattern pattern, Exceptions exceptions) implements CheckRun {

    static ExistenceRun of(StyleCheck.Existence check) throws PatternRefused {
        return new ExistenceRun(check, pattern(check), Exceptions.of(check.exceptions()));
    }

    private static StylePattern pattern(StyleCheck.Existence check) throws PatternRefused {
        String raw = String.join("", check.raw());
        if (check.tokens().isEmpty()) {
            return StylePattern.of(raw, check.ignoreCase());
        }
        if (raw.isEmpty()) {
            return StylePattern.of(check.tokens(), !check.nonword(), check.ignoreCase());
        }
        String edge = check.nonword() ? "" : "\\b";
        String tokens = edge + "(?:" + String.join("|", check.tokens()) + ")" + edge;
        return StylePattern.of(check.append() ? tokens + raw : raw + tokens, check.ignoreCase());
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        List<Hit> hits = new ArrayList<>();
        for (Match match : pattern.findAll(text)) {
            String observed = text.substring(match.start(), match.end());
            if (!exceptions.cover(observed.strip())) {
                hits.add(new Hit(match.start(), match.end(), message(observed)));
            }
        }
        return hits;
    }

    private String message(String observed) {
        List<String> fixes = Edits.of(check.head().action(), observed);
        return switch (fixes.size()) {
            case 0 -> Messages.fill(check.head().message(), observed);
            case 1 -> Messages.fill(check.head().message(), observed, fixes.get(0));
            default -> Messages.fill(check.head().message(), observed, Messages.alternatives(fixes));
        };
    }
}
