package org.agentos.rules.scan.profanity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Use> uses = new HashMap<>();
    private final Use words = use("word");
    private final Use stems = use("stem");
    private final Use sounds = use("sound");
    private final Use beginnings = use("begin");
    private final Use insides = use("inside");
    private final Use heads = use("head");
    private final Use tails = use("tail");
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
        Optional<Term> term = words.get(word);
        return term.isPresent() || !stems.mayBegin(word, 0) ? term : first(stems, Endings.stems(word));
    }

    private static Optional<Term> first(Use use, List<String> words) {
        for (String word : words) {
            if (use.has(word)) {
                return use.get(word);
            }
        }
        return Optional.empty();
    }

    /** A stem in another spelling that sounds alike. */
    private Optional<Term> sounding(String word) {
        if (word.length() < SHORTEST_HEARD || !sounds.mayBegin(Sound.of(word), 0)) {
            return Optional.empty();
        }
        List<String> heard = Endings.stems(word).stream()
                .filter(stem -> stem.length() >= SHORTEST_HEARD)
                .map(Sound::of)
                .toList();
        return first(sounds, heard);
    }

    private Optional<Term> beginning(String word) {
        return beginnings.mayBegin(word, 0) ? piece(beginnings, word, 0) : Optional.empty();
    }

    private Optional<Term> inside(String word) {
        for (int from = 0; from + SHORTEST_INSIDE <= word.length(); from++) {
            Optional<Term> found = insides.mayBegin(word, from) ? piece(insides, word, from) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The shortest piece that begins at a place and has this use. */
    private static Optional<Term> piece(Use use, String word, int from) {
        for (int to = from + SHORTEST_INSIDE; to <= Math.min(word.length(), from + LONGEST_INSIDE); to++) {
            Optional<Term> found = use.get(word.substring(from, to));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One of the two parts is enough to make both vulgar, but one must be. */
    private Optional<Term> compound(String word) {
        for (int cut = 2; cut <= word.length() - 2 && heads.mayBegin(word, 0); cut++) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            if (heads.has(head)
                    && isTail(tail)
                    && (listed(head).isPresent() || listed(tail).isPresent())) {
                return Optional.of(new Term(Strength.STRONG, COMPOUND));
            }
        }
        return Optional.empty();
    }

    private boolean isTail(String tail) {
        return first(tails, Endings.stems(tail)).isPresent();
    }

    private Use use(String name) {
        return uses.computeIfAbsent(name, absent -> new Use());
    }

    private void line(String[] fields) {
        Term term = new Term(Strength.of(fields[1]), Double.parseDouble(fields[2]));
        for (String word : fields[3].split("\\|")) {
            if (fields[0].equals("harmless")) {
                harmless.add(word);
            } else {
                use(fields[0]).add(word, term);
            }
        }
    }
}
