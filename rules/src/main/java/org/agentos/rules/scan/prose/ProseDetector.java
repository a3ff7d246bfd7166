package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.lexicon.Lexicon;
import org.agentos.rules.scan.lexicon.Lexicon.Match;
import org.agentos.rules.scan.text.ScannedText;

/** Phrases of a lexicon, and checks that need more than phrases. English. */
public final class ProseDetector implements Detector {

    private final Lexicon wording = Lexicon.read("prose");
    private final List<Check> checks =
            List.of(new RepeatedWords(), new PassiveVoice(), new Capitals(), new GenderedPronouns(), new Spellings());

    @Override
    public String id() {
        return "style.prose";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public boolean looksAt(String part) {
        return !part.startsWith("link/");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Prose prose = Prose.of(text);
        List<Match> matches = new ArrayList<>(wording.matches(prose.passage()));
        checks.forEach(check -> matches.addAll(check.matches(prose)));
        return matches.stream()
                .map(match -> match.detection(prose.passage(), text))
                .toList();
    }
}
