package org.agentos.rules.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.TimeLimit.Answer;
import org.agentos.rules.scan.brand.BrandDetector;
import org.agentos.rules.scan.brand.LengthDetector;
import org.agentos.rules.scan.brand.LinkDetector;
import org.agentos.rules.scan.media.MediaScan;
import org.agentos.rules.scan.text.LanguageGuess;
import org.agentos.rules.scan.text.ScannedText;

/**
 * Runs every detector over every part that is for it, and keeps account: part, detector, version, outcome. Findings are numbered
 * in the order of parts, detectors and places, so that one subject always gives one result. Thread-safe.
 */
public final class ContentScanner implements Scanner {

    /** Longer ones are scanned through windows, by the detectors that can. */
    static final int LONGEST_TEXT = 300_000;

    private static final int WINDOW = 65_536;
    private static final int LONGEST_GUESSED = 4_000;
    private static final double SURE = 0.8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Detector> detectors;
    private final MediaScan media;
    private final TimeLimit limit;

    ContentScanner(List<Detector> detectors, MediaScan media, Duration patience) {
        this.detectors = List.copyOf(detectors);
        this.media = media;
        this.limit = new TimeLimit(patience);
    }

    /** All detectors that ship. */
    public static ContentScanner standard() {
        List<Detector> all = new ArrayList<>(LanguageDetectors.all());
        all.addAll(DataDetectors.all());
        all.addAll(List.of(new BrandDetector(), new LengthDetector(), new LinkDetector()));
        return new ContentScanner(all, new MediaScan(), PATIENCE);
    }

    @Override
    public ScanResult scan(Subject subject) {
        Tally tally = new Tally();
        parts(subject).forEach((part, text) -> scanText(part, text, subject, tally));
        for (int i = 0; i < subject.media().size(); i++) {
            scanMedium("media/" + i, i, subject, tally);
        }
        return tally.result(versions());
    }

    /**
     * Begins the scan of a text that comes in chunks.
     *
     * @param about what is known of it besides; its own text, links and media are not looked at
     */
    public TextStream stream(Subject about) {
        Tally tally = new Tally();
        List<Detector> able = able("text", about.language(), tally);
        return new TextStream(
                this,
                able.stream().filter(Detector::isLocal).toList(),
                able.stream().filter(detector -> !detector.isLocal()).toList(),
                about,
                limit,
                tally);
    }

    private static Map<String, String> parts(Subject subject) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("text", subject.text());
        for (int i = 0; i < subject.media().size(); i++) {
            String alt = subject.media().get(i).altText();
            if (!alt.isEmpty()) {
                parts.put("media/" + i + "/alt", alt);
            }
        }
        for (int i = 0; i < subject.links().size(); i++) {
            parts.put("link/" + i, subject.links().get(i).url());
        }
        return parts;
    }

    private void scanText(String part, String text, Subject subject, Tally tally) {
        List<Detector> able = able(part, language(text, subject), tally);
        if (text.length() <= LONGEST_TEXT) {
            scanWhole(part, text, able, subject, tally);
            return;
        }
        leaveOut(part, able.stream().filter(detector -> !detector.isLocal()).toList(), tally);
        List<Detector> local = able.stream().filter(Detector::isLocal).toList();
        WindowedScan windows = new WindowedScan(part, local, subject, limit, tally, WINDOW);
        windows.append(text.substring(0, Math.min(text.length(), WindowedScan.LONGEST)));
        windows.finish(text.length());
    }

    /** Covers a text that is too long for detectors that see it whole or not at all. */
    static void leaveOut(String part, List<Detector> whole, Tally tally) {
        whole.forEach(detector ->
                tally.cover(part, detector, Outcome.TOO_LARGE, "longer than " + LONGEST_TEXT + " characters"));
    }

    /** The language that the subject names, or else the one that its text is surely in; empty when that cannot be told. */
    private static String language(String text, Subject subject) {
        if (!subject.language().isEmpty()) {
            return subject.language();
        }
        String beginning = text.substring(0, Math.min(text.length(), LONGEST_GUESSED));
        return LanguageGuess.of(ScannedText.of(beginning))
                .filter(guess -> guess.confidence() >= SURE)
                .map(LanguageGuess::language)
                .orElse("");
    }

    /** The detectors that look at the part and understand the language; the others are covered at once. */
    private List<Detector> able(String part, String language, Tally tally) {
        List<Detector> able = new ArrayList<>();
        for (Detector detector : detectors) {
            if (!detector.looksAt(part)) {
                tally.cover(part, detector, Outcome.NOT_APPLICABLE, "");
            } else if (!detector.understands(language)) {
                tally.cover(part, detector, Outcome.UNSUPPORTED, "does not understand the language " + language);
            } else {
                able.add(detector);
            }
        }
        return able;
    }

    void scanWhole(String part, String text, List<Detector> able, Subject subject, Tally tally) {
        ScannedText scanned = ScannedText.of(text);
        List<Answer<List<Detection>>> answers = detect(able, scanned, subject, limit);
        for (int i = 0; i < able.size(); i++) {
            Detector detector = able.get(i);
            if (answers.get(i) instanceof Answer.Given<List<Detection>> given) {
                given.value().forEach(detection -> tally.find(part, detector.id(), scanned, 0, detection));
                tally.cover(part, detector, Outcome.SCANNED, "");
            } else if (answers.get(i) instanceof Answer.Missing<List<Detection>> missing) {
                tally.cover(part, detector, Outcome.FAILED, missing.why());
            }
        }
    }

    /** What each detector finds, in their order. */
    static List<Answer<List<Detection>>> detect(
            List<Detector> detectors, ScannedText text, Subject subject, TimeLimit limit) {
        List<Callable<List<Detection>>> works = new ArrayList<>();
        detectors.forEach(detector -> works.add(() -> detector.detect(text, subject)));
        return limit.run(works);
    }

    private void scanMedium(String part, int index, Subject subject, Tally tally) {
        Callable<MediaScan.Result> work = () -> media.scan(index, subject);
        Answer<MediaScan.Result> answer = limit.run(List.of(work)).get(0);
        if (answer instanceof Answer.Given<MediaScan.Result> given) {
            MediaScan.Result result = given.value();
            tally.measure(result.measures());
            result.detections().forEach(detection -> tally.find(part, MediaScan.ID, ScannedText.of(""), 0, detection));
            tally.cover(new CoverageEntry(part, MediaScan.ID, MediaScan.VERSION, result.outcome(), result.reason()));
        } else if (answer instanceof Answer.Missing<MediaScan.Result> missing) {
            tally.cover(new CoverageEntry(part, MediaScan.ID, MediaScan.VERSION, Outcome.FAILED, missing.why()));
        }
    }

    /** The versions of all detectors, by their ids. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        detectors.forEach(detector -> versions.put(detector.id(), detector.version()));
        versions.put(MediaScan.ID, MediaScan.VERSION);
        return versions;
    }
}
