package org.agentos.rules.scan.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.catalogue.ByBeginning;
import org.agentos.rules.scan.text.ScannedText;

/** Finds the {@link Identifiers} in the plain text, so that invisible characters, wide digits and odd dashes hide nothing. */
public final class IdentifierDetector implements Detector {

    private static final double LIKELY = 0.5;

    private static final List<Entry> ENTRIES = entries();
    private static final ByBeginning<Entry> SHAPES =
            new ByBeginning<>(ENTRIES, entry -> entry.shape().pattern());

    /** A shape of an identifier, and its number. */
    private record Entry(int number, Identifier identifier, Shape shape) {}

    /** Matchers that no search uses now: making a hundred of them would cost more than a short text. */
    private final Queue<Matcher[]> spare = new ConcurrentLinkedQueue<>();

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
        Matcher[] matchers = Optional.ofNullable(spare.poll()).orElseGet(() -> new Matcher[ENTRIES.size()]);
        List<Detection> found = new Search(text, matchers).run();
        Arrays.stream(matchers).filter(Objects::nonNull).forEach(matcher -> matcher.reset(""));
        spare.add(matchers);
        return found;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Identifier identifier : Identifiers.all()) {
            identifier.shapes().forEach(shape -> entries.add(new Entry(entries.size(), identifier, shape)));
        }
        return entries;
    }

    /** One walk over one text. */
    private static final class Search {

        private final ScannedText text;
        private final String plain;
        private final Matcher[] matchers;
        private final boolean[] fresh;
        private final Map<String, Integer> taken = new HashMap<>();
        private final List<Detection> found = new ArrayList<>();
        private final double least;

        Search(ScannedText text, Matcher[] matchers) {
            this.text = text;
            this.plain = text.plain();
            this.matchers = matchers;
            this.fresh = new boolean[matchers.length];
            this.least = Values.only(text.folded()) ? 0 : LIKELY;
        }

        List<Detection> run() {
            Starts starts = new Starts(plain, text.folded());
            for (int at = starts.next(0); at < plain.length(); at = starts.next(at + 1)) {
                tryAt(at);
            }
            return found;
        }

        private void tryAt(int at) {
            for (Entry entry : SHAPES.at(plain, at)) {
                Matcher matcher = matcher(entry);
                if (entry.shape().mayStandAt(text.folded(), at)
                        && matcher.region(at, plain.length()).lookingAt()
                        && taken.getOrDefault(entry.identifier().kind(), -1) <= at) {
                    weigh(entry, at, matcher.end());
                }
            }
        }

        private Matcher matcher(Entry entry) {
            int number = entry.number();
            if (matchers[number] == null) {
                matchers[number] = entry.shape()
                        .pattern()
                        .matcher("")
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
            }
            if (!fresh[number]) {
                matchers[number].reset(plain);
                fresh[number] = true;
            }
            return matchers[number];
        }

        /** A value that fails its check may have taken the next word for its last group: it is tried without that. */
        private void weigh(Entry entry, int from, int to) {
            Identifier identifier = entry.identifier();
            int end = to;
            boolean passes = identifier.check().accepts(plain.substring(from, to));
            if (!passes) {
                int shorter = Math.max(plain.lastIndexOf(' ', to - 1), plain.lastIndexOf('-', to - 1));
                passes = shorter > from && identifier.check().accepts(plain.substring(from, shorter));
                if (!passes && identifier.failed() == 0) {
                    return;
                }
                end = passes ? shorter : to;
            }
            boolean named = Surroundings.name(text.folded(), from, end, identifier.words());
            double confidence = identifier.confidence(entry.shape(), passes, named);
            if (confidence > 0 && confidence >= least) {
                taken.put(identifier.kind(), end);
                found.add(Detection.at(identifier.kind(), text.start(from), text.end(end), confidence));
            }
        }
    }
}
