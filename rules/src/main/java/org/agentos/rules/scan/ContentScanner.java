package org.agentos.rules.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.brand.BrandDetector;
import org.agentos.rules.scan.brand.LengthDetector;
import org.agentos.rules.scan.brand.LinkDetector;
import org.agentos.rules.scan.media.MediaScan;
import org.agentos.rules.scan.text.ScannedText;

/**
 * Runs every detector over every part that is for it, and keeps account: part, detector, version, outcome. Findings are numbered
 * in the order of parts, detectors and places, so that one subject always gives one result. Thread-safe.
 */
public final class ContentScanner implements Scanner {

    static final int LONGEST_TEXT = 300_000;
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
        if (text.length() > LONGEST_TEXT) {
            detectors.forEach(detector ->
                    tally.cover(part, detector, Outcome.TOO_LARGE, "longer than " + LONGEST_TEXT + " characters"));
            return;
        }
        ScannedText scanned = ScannedText.of(text);
        for (Detector detector : detectors) {
            if (!detector.looksAt(part)) {
                tally.cover(part, detector, Outcome.NOT_APPLICABLE, "");
            } else if (!detector.understands(subject.language())) {
                tally.cover(
                        part, detector, Outcome.UNSUPPORTED, "does not understand the language " + subject.language());
            } else {
                run(part, scanned, detector, subject, tally);
            }
        }
    }

    private void run(String part, ScannedText text, Detector detector, Subject subject, Tally tally) {
        try {
            List<Detection> found = limit.run(() -> detector.detect(text, subject));
            found.forEach(detection -> tally.find(part, detector.id(), text, detection));
            tally.cover(part, detector, Outcome.SCANNED, "");
        } catch (DetectorFailed e) {
            tally.cover(part, detector, Outcome.FAILED, e.getMessage());
        }
    }

    private void scanMedium(String part, int index, Subject subject, Tally tally) {
        try {
            MediaScan.Result result = limit.run(() -> media.scan(index, subject));
            result.measures().forEach(tally.measures::add);
            result.detections().forEach(detection -> tally.find(part, MediaScan.ID, ScannedText.of(""), detection));
            tally.coverage.add(
                    new CoverageEntry(part, MediaScan.ID, MediaScan.VERSION, result.outcome(), result.reason()));
        } catch (DetectorFailed e) {
            tally.coverage.add(
                    new CoverageEntry(part, MediaScan.ID, MediaScan.VERSION, Outcome.FAILED, e.getMessage()));
        }
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        detectors.forEach(detector -> versions.put(detector.id(), detector.version()));
        versions.put(MediaScan.ID, MediaScan.VERSION);
        return versions;
    }

    /** What one scan gathers. */
    private static final class Tally {

        private final List<Finding> findings = new ArrayList<>();
        private final List<DesignMeasure> measures = new ArrayList<>();
        private final List<CoverageEntry> coverage = new ArrayList<>();

        void find(String part, String detector, ScannedText text, Detection detection) {
            String excerpt =
                    detection.start() < detection.end() && detection.excerpt().isEmpty()
                            ? text.excerpt(detection.start(), detection.end())
                            : detection.excerpt();
            findings.add(new Finding(
                    "f" + (findings.size() + 1),
                    detection.kind(),
                    part,
                    detection.start(),
                    detection.end(),
                    excerpt,
                    detection.confidence(),
                    detector));
        }

        void cover(String part, Detector detector, Outcome outcome, String reason) {
            coverage.add(new CoverageEntry(part, detector.id(), detector.version(), outcome, reason));
        }

        ScanResult result(Map<String, String> versions) {
            return new ScanResult(Overlaps.resolve(findings), measures, coverage, versions);
        }
    }
}
