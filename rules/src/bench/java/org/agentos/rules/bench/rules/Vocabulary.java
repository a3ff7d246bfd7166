package org.agentos.rules.bench.rules;

import java.util.List;
import java.util.Random;

/** The words that rules and facts are made of. */
final class Vocabulary {

    static final List<String> CHANNELS = List.of("email", "web", "mastodon", "print", "chat", "push", "blog", "ads");
    static final List<String> REGIONS = List.of("EU", "US", "GB", "CH", "JP", "BR", "ZA", "CA");
    static final List<String> AUDIENCES =
            List.of("consumer", "professional", "investor", "minor", "employee", "partner");
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt");
    static final List<String> FORMS = List.of("post", "email", "ad", "article", "story");
    static final List<String> DETECTORS = List.of("pii", "term", "claim", "profanity", "tone", "brand");

    /** Of each detector, and topics of claims. */
    static final int CODES = 60;

    /** Further attributes of the flat set. */
    static final int ATTRIBUTES = 20;

    private Vocabulary() {}

    static String of(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    static String code(Random random) {
        return "c" + random.nextInt(CODES);
    }
}
