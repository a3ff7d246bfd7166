package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.lexicon.Phrase.Scope;
import org.agentos.rules.scan.text.ScannedText;

/** The phrases of one file, found by their first word. */
public final class Lexicon {

    private static final double STRONG = 0.8;

    private final PhraseIndex index = new PhraseIndex();
    private final Set<String> vocabulary = new LinkedHashSet<>();

    Lexicon() {}

    /**
     * @param name of a resource beside this class; its format is in {@code README.md} there
     * @throws IllegalArgumentException when a line of it cannot be read
     */
    public static Lexicon read(String name) {
        return read(name, kind -> true);
    }

    /** The phrases of some kinds only. */
    public static Lexicon read(String name, Predicate<String> kinds) {
        return LexiconReader.read(name, kinds);
    }

    /**
     * What the phrases find, in the order of the text: of phrases that begin at one word the longest of each kind, without what
     * a negation or an exception takes back.
     */
    public List<Match> matches(Passage text) {
        List<Match> found = new ArrayList<>();
        List<Retraction> retractions = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int from = at;
            int first = found.size();
            index.beginningAt(text, from, phrase -> {
                int end = phrase.match(text, from);
                if (end > from && !(phrase.negatable() && Negation.reaches(text, from))) {
                    if (phrase.scope() == Scope.FINDS) {
                        keepLongest(found, first, new Match(phrase.kind(), phrase.confidence(), from, end));
                    } else {
                        retractions.add(new Retraction(phrase, text.sentence(from)));
                    }
                }
            });
        }
        return retractions.isEmpty() ? found : without(retractions, found, text);
    }

    /** Every single word that stands in a phrase, those of the first phrases first. */
    public Set<String> vocabulary() {
        return Collections.unmodifiableSet(vocabulary);
    }

    void add(Phrase phrase) {
        for (Phrase.Place place : phrase.places()) {
            if (place instanceof Phrase.OneOf some) {
                vocabulary.addAll(some.alternatives().vocabulary());
            }
        }
        index.add(phrase);
    }

    private static void keepLongest(List<Match> found, int first, Match candidate) {
        for (int i = first; i < found.size(); i++) {
            if (found.get(i).kind().equals(candidate.kind())) {
                if (found.get(i).to() < candidate.to()) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }

    private static List<Match> without(List<Retraction> retractions, List<Match> found, Passage text) {
        Set<String> inSentence = new HashSet<>();
        Set<String> inText = new HashSet<>();
        for (Retraction retraction : retractions) {
            if (retraction.phrase().scope() == Scope.WEAKENS_IN_TEXT) {
                inText.add(retraction.phrase().kind());
            } else {
                inSentence.add(retraction.sentence() + " " + retraction.phrase().kind());
            }
        }
        return found.stream()
                .filter(match -> !startsWithAny(inSentence, text.sentence(match.from()) + " " + match.kind()))
                .filter(match -> match.confidence() >= STRONG || !startsWithAny(inText, match.kind()))
                .toList();
    }

    private static boolean startsWithAny(Set<String> beginnings, String text) {
        return beginnings.contains(text) || beginnings.stream().anyMatch(beginning -> text.startsWith(beginning + "."));
    }

    private record Retraction(Phrase phrase, int sentence) {}

    /** A phrase found: words {@code from} to before {@code to}. */
    public record Match(String kind, double confidence, int from, int to) {

        /** First character of the passage's folded text. */
        public int start(Passage passage) {
            return passage.word(from).from();
        }

        /** Character of the passage's folded text after the last. */
        public int end(Passage passage) {
            return passage.word(to - 1).to();
        }

        /** The match as a detection in the text that the passage is of. */
        public Detection detection(Passage passage, ScannedText text) {
            return Detection.at(kind, text.start(start(passage)), text.end(end(passage)), confidence);
        }

        /** The same match of another kind. */
        public Match as(String otherKind) {
            return new Match(otherKind, confidence, from, to);
        }
    }
}
