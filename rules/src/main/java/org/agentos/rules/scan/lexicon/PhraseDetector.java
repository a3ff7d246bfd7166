package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    public boolean understands(String language) {
        return language.isEmpty() || languages.contains(primary(language));
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Passage passage = Passage.of(text);
        List<Detection> found = new ArrayList<>();
        for (Lexicon.Match match : lexicon.matches(passage)) {
            int start = text.start(passage.word(match.from()).from());
            int end = text.end(passage.word(match.to() - 1).to());
            found.add(Detection.at(match.kind(), start, end, match.confidence()));
        }
        return found;
    }

    /** The language of a BCP 47 tag, without script and region. */
    public static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }
}
