package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.Disguises;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;

/**
 * Finds the phrases of a lexicon. Of phrases that begin at one word the longest of each kind counts. A negation up to three
 * words before, in the same sentence, takes the claim back ("does not cure"), where the kind allows for it. English.
 */
public final class PhraseDetector implements Detector {

    private static final int NEGATION_REACH = 3;
    private static final double DISGUISED = 0.85;
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "cannot",
            "without",
            "can't",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "won't",
            "wouldn't",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "hardly",
            "myth");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", ":");

    private final String id;
    private final String version;
    private final Lexicon lexicon;
    private final boolean unmasks;

    private PhraseDetector(String id, String version, String lexicon, boolean unmasks) {
        this.id = id;
        this.version = version;
        this.lexicon = Lexicon.read(lexicon);
        this.unmasks = unmasks;
    }

    /** Finds phrases as they are written. */
    public static PhraseDetector of(String id, String version, String lexicon) {
        return new PhraseDetector(id, version, lexicon, false);
    }

    /** Finds single words in disguise too, with less confidence: see {@link Disguises}. */
    public static PhraseDetector unmasking(String id, String version, String lexicon) {
        return new PhraseDetector(id, version, lexicon, true);
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
        return language.isEmpty() || language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Word> words = text.words();
        List<Detection> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            at(text, words, i, found);
        }
        if (unmasks) {
            unmask(text, found);
        }
        return found;
    }

    private void unmask(ScannedText text, List<Detection> found) {
        Set<Integer> taken = found.stream().map(Detection::start).collect(Collectors.toCollection(HashSet::new));
        Disguises.forEachReading(text, reading -> {
            int start = text.start(reading.from());
            for (Phrase phrase : lexicon.beginningWith(reading.text())) {
                if (phrase.match(List.of(reading), 0) == 1 && taken.add(start)) {
                    double confidence = DISGUISED * phrase.confidence();
                    found.add(Detection.at(phrase.kind(), start, text.end(reading.to()), confidence));
                }
            }
        });
    }

    private void at(ScannedText text, List<Word> words, int from, List<Detection> found) {
        int first = found.size();
        for (Phrase phrase : lexicon.beginningWith(words.get(from).text())) {
            int end = phrase.match(words, from);
            if (end > from && !(phrase.negatable() && isNegated(words, from))) {
                Detection detection = Detection.at(
                        phrase.kind(),
                        text.start(words.get(from).from()),
                        text.end(words.get(end - 1).to()),
                        phrase.confidence());
                keepLongest(found, first, detection);
            }
        }
    }

    private static void keepLongest(List<Detection> found, int first, Detection candidate) {
        for (int i = first; i < found.size(); i++) {
            if (found.get(i).kind().equals(candidate.kind())) {
                if (found.get(i).end() < candidate.end()) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }

    private static boolean isNegated(List<Word> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - NEGATION_REACH); i--) {
            String word = words.get(i).text();
            if (SENTENCE_ENDS.contains(word)) {
                return false;
            }
            if (NEGATIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
