package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.lexicon.Phrase.Scope;
import org.agentos.rules.scan.text.ScannedText;

/** The phrases of one file, found by their first word. */
public final class Lexicon {

    private static final int PREFIX = 3;
    private static final double STRONG = 0.8;

    private final Map<String, Set<Phrase>> byWord = new HashMap<>();
    private final Map<String, Set<Phrase>> byPrefix = new HashMap<>();
    private final Map<String, Set<Phrase>> byEnding = new HashMap<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();
    private final Set<Phrase> byNumber = new LinkedHashSet<>();

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
            beginningWith(text.text(at), phrase -> {
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
        for (Phrase.Place place : phrase.places()) {
            if (place instanceof Phrase.OneOf some) {
                index(some.alternatives(), phrase);
                if (!some.optional()) {
                    return;
                }
            } else if (place instanceof Phrase.Gap) {
                throw new IllegalArgumentException("a phrase begins with a word, not with a gap");
            }
        }
    }

    private void index(Alternatives first, Phrase phrase) {
        first.firstWords().forEach(word -> byWord.computeIfAbsent(word, absent -> new LinkedHashSet<>())
                .add(phrase));
        first.beginnings().forEach(beginning -> {
            if (beginning.length() < PREFIX) {
                throw new IllegalArgumentException("a beginning has three letters or more: " + beginning);
            }
            byPrefix.computeIfAbsent(beginning.substring(0, PREFIX), absent -> new LinkedHashSet<>())
                    .add(phrase);
        });
        first.endings().forEach(ending -> {
            if (ending.length() < PREFIX) {
                throw new IllegalArgumentException("an end has three letters or more: " + ending);
            }
            byEnding.computeIfAbsent(tail(ending), absent -> new LinkedHashSet<>())
                    .add(phrase);
        });
        if (first.hasNumber()) {
            byNumber.add(phrase);
        }
    }

    private static String tail(String word) {
        return word.substring(word.length() - PREFIX);
    }

    private void beginningWith(String word, Consumer<Phrase> action) {
        byWord.getOrDefault(word, Set.of()).forEach(action);
        if (word.endsWith("'s")) {
            byWord.getOrDefault(word.substring(0, word.length() - 2), Set.of()).forEach(action);
        }
        if (word.length() >= PREFIX && !byPrefix.isEmpty()) {
            byPrefix.getOrDefault(word.substring(0, PREFIX), Set.of()).forEach(action);
        }
        if (word.length() >= PREFIX && !byEnding.isEmpty()) {
            byEnding.getOrDefault(tail(word), Set.of()).forEach(action);
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            byNumber.forEach(action);
        }
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
