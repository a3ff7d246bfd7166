package org.agentos.rules.scan.profanity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.scan.catalogue.Catalogue;

/** Single words: listed ones, inflected stems, compounds of a head and a tail, stems inside of longer words. */
final class ProfaneWords {

    private static final String WORDS = "lexicon/profanity-words.tsv";
    private static final int LONGEST = 40;
    private static final int SHORTEST_HEARD = 4;
    private static final int SHORTEST_INSIDE = 3;
    private static final int LONGEST_INSIDE = 8;
    private static final double COMPOUND = 0.9;

    private final Map<String, Map<String, Term>> uses = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private final Set<String> harmless = new HashSet<>();

    private ProfaneWords() {}

    static ProfaneWords read() {
        ProfaneWords words = new ProfaneWords();
        Catalogue.rows(WORDS).forEach(words::line);
        return words;
    }

    /** What a word in lower case means, if it is one of these. */
    Optional<Term> find(String word) {
        if (word.length() > LONGEST || harmless.contains(word)) {
            return Optional.empty();
        }
        return listed(word)
                .or(() -> sounding(word))
                .or(() -> beginning(word))
                .or(() -> inside(word))
                .or(() -> compound(word));
    }

    private Optional<Term> listed(String word) {
        Term term = use("word").get(word);
        if (term != null) {
            return Optional.of(term);
        }
        for (String stem : begins("stem", word) ? Endings.stems(word) : List.<String>of()) {
            Term found = use("stem").get(stem);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A stem in another spelling that sounds alike. */
    private Optional<Term> sounding(String word) {
        if (word.length() < SHORTEST_HEARD || !begins("sound", Sound.of(word))) {
            return Optional.empty();
        }
        return Endings.stems(word).stream()
                .filter(stem -> stem.length() >= SHORTEST_HEARD)
                .map(stem -> use("sound").get(Sound.of(stem)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Term> beginning(String word) {
        for (int to = SHORTEST_INSIDE; begins("begin", word) && to <= Math.min(word.length(), LONGEST_INSIDE); to++) {
            Term found = use("begin").get(word.substring(0, to));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private Optional<Term> inside(String word) {
        for (int from = 0; from + SHORTEST_INSIDE <= word.length(); from++) {
            if (!begins("inside", word.substring(from, from + 2))) {
                continue;
            }
            for (int to = from + SHORTEST_INSIDE; to <= Math.min(word.length(), from + LONGEST_INSIDE); to++) {
                Term found = use("inside").get(word.substring(from, to));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** One of the two parts is enough to make both vulgar, but one must be. */
    private Optional<Term> compound(String word) {
        for (int cut = 2; cut <= word.length() - 2 && begins("head", word); cut++) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            if (use("head").containsKey(head)
                    && isTail(tail)
                    && (listed(head).isPresent() || listed(tail).isPresent())) {
                return Optional.of(new Term(Strength.STRONG, COMPOUND));
            }
        }
        return Optional.empty();
    }

    private boolean isTail(String tail) {
        return Endings.stems(tail).stream().anyMatch(use("tail")::containsKey);
    }

    private Map<String, Term> use(String name) {
        return uses.getOrDefault(name, Map.of());
    }

    /** Whether some word of this use begins with the same two letters. */
    private boolean begins(String use, String word) {
        return word.length() >= 2 && beginnings.getOrDefault(use, Set.of()).contains(word.substring(0, 2));
    }

    private void line(String[] fields) {
        Term term = new Term(Strength.of(fields[1]), Double.parseDouble(fields[2]));
        for (String word : fields[3].split("\\|")) {
            if (fields[0].equals("harmless")) {
                harmless.add(word);
            } else {
                uses.computeIfAbsent(fields[0], absent -> new HashMap<>()).putIfAbsent(word, term);
                beginnings
                        .computeIfAbsent(fields[0], absent -> new HashSet<>())
                        .add(word.substring(0, Math.min(2, word.length())));
            }
        }
    }
}
