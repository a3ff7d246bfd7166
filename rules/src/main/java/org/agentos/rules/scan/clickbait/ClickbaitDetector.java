package org.agentos.rules.scan.clickbait;

import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.lexicon.Lexicon;
import org.agentos.rules.scan.lexicon.Passage;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;

/**
 * Weighs the cues of a headline as a logistic model does; cues and weights were written by hand, and the threshold set on the development
 * part of a public set of headlines. English. The confidence is the model's probability.
 */
public final class ClickbaitDetector implements Detector {

    private static final double BIAS = -1.6;
    private static final double EVERY_WORD = 1.6;
    private static final double TITLE = -1.2;
    private static final double SENTENCE = -0.9;
    private static final double THRESHOLD = 0.5;

    private final Lexicon cues = Lexicon.read("clickbait");

    @Override
    public String id() {
        return "clickbait.headline";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public boolean looksAt(String part) {
        return part.equals("text");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Headline headline = Headline.of(text.plain());
        if (!headline.isPresent()) {
            return List.of();
        }
        double probability = probability(text, headline);
        return probability < THRESHOLD
                ? List.of()
                : List.of(Detection.at(
                        "clickbait.headline", text.start(headline.start()), text.end(headline.end()), probability));
    }

    private double probability(ScannedText text, Headline headline) {
        List<Word> words = text.words().stream()
                .takeWhile(word -> word.to() <= headline.end())
                .toList();
        double sum = BIAS
                + switch (headline.spelling()) {
                    case EVERY_WORD -> EVERY_WORD;
                    case TITLE -> TITLE;
                    case SENTENCE -> SENTENCE;
                    case UNKNOWN -> 0;
                };
        for (Lexicon.Match cue : cues.matches(Passage.of(words, text.folded()))) {
            sum += cue.confidence();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
