package org.agentos.rules.scan.lexicon;

import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Finds the phrases of a lexicon as they are written. */
public final class PhraseDetector implements Detector {

    private final String id;
    private final String version;
    private final Lexicon lexicon;
    private final Set<String> languages;

    private PhraseDetector(String id, String version, String lexicon, Set<String> languages) {
        this.id = id;
        this.version = version;
        this.lexicon = Lexicon.read(lexicon);
        this.languages = languages;
    }

    /** For English texts. */
    public static PhraseDetector of(String id, String version, String lexicon) {
        return new PhraseDetector(id, version, lexicon, Set.of("en"));
    }

    /** @param languages ISO 639-1 codes of those whose phrases the lexicon holds */
    public static PhraseDetector of(String id, String version, String lexicon, Set<String> languages) {
        return new PhraseDetector(id, version, lexicon, Set.copyOf(languages));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Passage passage = Passage.of(text);
        return lexicon.matches(passage).stream()
                .map(match -> match.detection(passage, text))
                .toList();
    }
}
