package org.agentos.rules.scan.profanity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.lexicon.Lexicon;
import org.agentos.rules.scan.lexicon.Passage;
import org.agentos.rules.scan.text.Disguises;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;
import org.agentos.rules.scan.word.Memo;

/** Finds expressions, then words, then words in disguise, these with less confidence; one finding for each place. English. */
public final class ProfanityDetector implements Detector {

    private static final double DISGUISED = 0.9;
    private static final Comparator<Word> LONGEST_FIRST =
            Comparator.comparingInt(Word::from).thenComparing(word -> -word.to());

    private final Lexicon expressions = Lexicon.read("profanity");
    private final Memo<Optional<Term>> words = new Memo<>(ProfaneWords.read()::find);

    @Override
    public String id() {
        return "profanity.lexicon";
    }

    @Override
    public String version() {
        return "4";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Findings findings = new Findings(text, words);
        Passage passage = Passage.of(text);
        for (Lexicon.Match match : expressions.matches(passage)) {
            findings.add(match.kind(), match.confidence(), match.start(passage), match.end(passage));
        }
        text.words().forEach(word -> look(word, 1, findings));
        runs(text.folded(), findings);
        if (Suspicion.of(text)) {
            disguised(text, findings);
        }
        return findings.all;
    }

    private void disguised(ScannedText text, Findings findings) {
        List<Word> readings = new ArrayList<>();
        Disguises.forEachReading(text, reading -> {
            if (findings.meaning(reading.text()).isPresent()) {
                readings.add(reading);
            }
        });
        readings.sort(LONGEST_FIRST);
        readings.forEach(reading -> look(reading, DISGUISED, findings));
    }

    private static void look(Word word, double trust, Findings findings) {
        findings.meaning(word.text())
                .ifPresent(term ->
                        findings.add(term.strength().kind(), trust * term.confidence(), word.from(), word.to()));
    }

    private void runs(String folded, Findings findings) {
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || Character.isWhitespace(folded.charAt(i))) {
                spelt(folded, start, i, findings);
                start = i + 1;
            }
        }
    }

    private void spelt(String folded, int start, int stop, Findings findings) {
        int end = stop;
        while (end > start && ".,;:?!)\"'".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (isWord(folded, start, end) || findings.isTaken(start, end)) {
            return;
        }
        for (String spelling : Spellings.of(folded.substring(start, end))) {
            if (!findings.isTaken(start, end)) {
                look(new Word(spelling, start, end), DISGUISED, findings);
            }
        }
    }

    /** Whether nothing but letters, or nothing at all, stands between two places. */
    private static boolean isWord(String folded, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What was found, and which characters are spoken for. */
    private static final class Findings {

        private final ScannedText text;
        private final Memo<Optional<Term>> words;
        private final BitSet taken = new BitSet();
        private final List<Detection> all = new ArrayList<>();

        Findings(ScannedText text, Memo<Optional<Term>> words) {
            this.text = text;
            this.words = words;
        }

        Optional<Term> meaning(String word) {
            return words.of(word);
        }

        void add(String kind, double confidence, int from, int to) {
            if (!isTaken(from, to)) {
                taken.set(from, to);
                all.add(Detection.at(kind, text.start(from), text.end(to), confidence));
            }
        }

        boolean isTaken(int from, int to) {
            int next = taken.nextSetBit(from);
            return next >= 0 && next < to;
        }
    }
}
