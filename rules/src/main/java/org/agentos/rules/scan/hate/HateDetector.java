package org.agentos.rules.scan.hate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.lexicon.Lexicon;
import org.agentos.rules.scan.lexicon.Lexicon.Match;
import org.agentos.rules.scan.lexicon.Passage;
import org.agentos.rules.scan.text.ScannedText;

/** Finds {@code hate.threat}, {@code hate.attack} and {@code hate.slur}. English. */
public final class HateDetector implements Detector {

    private static final String PREFIX = "hate.";
    private static final String PRONOUN = "hate.pronoun";
    private static final String ATTACK = "hate.attack";
    private static final String SLUR = "hate.slur";

    private final Lexicon lexicon = Lexicon.read("hate");
    private final Lexicon targets = Lexicon.read("hate", Set.of("group", SLUR)::contains);
    private final Unmasked unmasked = new Unmasked(new Repair(KnownWords.read(), lexicon.vocabulary()));

    @Override
    public String id() {
        return "hate.grammar";
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
    public List<Detection> detect(ScannedText text, Subject subject) {
        Passage passage = Passage.of(unmasked.words(text), text.folded());
        if (targets.matches(passage).isEmpty()) {
            return List.of();
        }
        List<Match> matches = lexicon.matches(passage);
        Circumstances circumstances = Circumstances.of(matches, passage);
        List<Detection> found = new ArrayList<>();
        int spokenFor = 0;
        for (Match match : matches) {
            if (match.kind().startsWith(PREFIX) && match.from() >= spokenFor && counts(match, circumstances)) {
                Match told = match.kind().equals(PRONOUN) ? match.as(ATTACK) : match;
                found.add(told.detection(passage, text));
                spokenFor = match.to();
            }
        }
        return found;
    }

    private static boolean counts(Match match, Circumstances circumstances) {
        if (circumstances.isQuoted(match) || circumstances.isCountered(match)) {
            return false;
        }
        return switch (match.kind()) {
            case PRONOUN -> circumstances.isGroupNamed();
            case SLUR -> !circumstances.isHarmlessWord(match);
            default -> true;
        };
    }
}
