package org.agentos.rules.scan;

import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.clickbait.ClickbaitDetector;
import org.agentos.rules.scan.hate.HateDetector;
import org.agentos.rules.scan.lexicon.PhraseDetector;
import org.agentos.rules.scan.profanity.ProfanityDetector;
import org.agentos.rules.scan.prose.ProseDetector;

/** What is found by knowing a language: claims, disclosures, tone and intent. */
final class LanguageDetectors {

    private LanguageDetectors() {}

    static List<Detector> all() {
        return List.of(
                PhraseDetector.of("claims.phrases", "3", "claims"),
                PhraseDetector.of("disclosure.phrases", "3", "disclosures", Set.of("en", "de")),
                new ProfanityDetector(),
                new HateDetector(),
                new ClickbaitDetector(),
                PhraseDetector.of("injection.phrases", "4", "injection", Set.of("en", "de")),
                PhraseDetector.of("style.phrases", "3", "style"),
                new ProseDetector());
    }
}
