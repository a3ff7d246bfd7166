package org.agentos.rules.scan.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Finds the {@link Identifiers} in the plain text, so that invisible characters, wide digits and odd dashes hide nothing. */
public final class IdentifierDetector implements Detector {

    private static final double LIKELY = 0.5;
    private static final int DIGIT_WITHIN = 16;

    private static final ShapeIndex INDEX = new ShapeIndex(Identifiers.all());

    @Override
    public String id() {
        return "pii.identifiers";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        return new Search(text).run();
    }

    /** One walk over one text. */
    private static final class Search {

        private final ScannedText text;
        private final String plain;
        private final Map<Shape, Matcher> matchers = new IdentityHashMap<>();
        private final Map<String, Integer> taken = new HashMap<>();
        private final List<Detection> found = new ArrayList<>();
        private final double least;

        Search(ScannedText text) {
            this.text = text;
            this.plain = text.plain();
            this.least = Values.only(text.folded()) ? 0 : LIKELY;
        }

        List<Detection> run() {
            int digit = -1;
            for (int i = 0; i < plain.length(); i++) {
                if (digit < i) {
                    digit = nextDigit(i);
                }
                if (digit == plain.length()) {
                    break;
                }
                if (digit - i <= DIGIT_WITHIN && begins(i)) {
                    tryAt(i);
                }
            }
            return found;
        }

        private int nextDigit(int from) {
            int at = from;
            while (at < plain.length() && !Character.isDigit(plain.charAt(at))) {
                at++;
            }
            return at;
        }

        private boolean begins(int at) {
            char c = plain.charAt(at);
            return (Character.isLetterOrDigit(c) || c == '+')
                    && (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)));
        }

        private void tryAt(int at) {
            for (ShapeIndex.Entry entry : INDEX.beginningWith(plain.charAt(at))) {
                Matcher matcher = matchers.computeIfAbsent(entry.shape(), this::matcher);
                if (entry.shape().mayStandAt(text.folded(), at)
                        && matcher.region(at, plain.length()).lookingAt()
                        && taken.getOrDefault(entry.identifier().kind(), -1) <= at) {
                    weigh(entry, at, matcher.end());
                }
            }
        }

        private Matcher matcher(Shape shape) {
            return shape.pattern().matcher(plain).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** A value that fails its check may have taken the next word for its last group: it is tried without that. */
        private void weigh(ShapeIndex.Entry entry, int from, int to) {
            Identifier identifier = entry.identifier();
            int end = to;
            if (!identifier.check().accepts(plain.substring(from, to))) {
                int shorter = Math.max(plain.lastIndexOf(' ', to - 1), plain.lastIndexOf('-', to - 1));
                end = shorter > from && identifier.check().accepts(plain.substring(from, shorter)) ? shorter : to;
            }
            boolean named = Surroundings.name(text.folded(), from, end, identifier.words());
            double confidence = identifier.confidence(entry.shape(), plain.substring(from, end), named);
            if (confidence > 0 && confidence >= least) {
                taken.put(identifier.kind(), end);
                found.add(Detection.at(identifier.kind(), text.start(from), text.end(end), confidence));
            }
        }
    }
}
