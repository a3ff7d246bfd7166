package org.agentos.rules.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.scan.text.ScannedText;

/** What one scan gathers. Findings are numbered in the order in which they come. */
final class Tally {

    private final List<Finding> findings = new ArrayList<>();
    private final List<DesignMeasure> measures = new ArrayList<>();
    private final List<CoverageEntry> coverage = new ArrayList<>();

    /**
     * Takes a detection in.
     *
     * @param before code points of the part that stand before the text
     */
    Finding find(String part, String detector, ScannedText text, int before, Detection detection) {
        boolean cut = detection.start() < detection.end() && detection.excerpt().isEmpty();
        String excerpt = cut ? text.excerpt(detection.start(), detection.end()) : detection.excerpt();
        Finding finding = new Finding(
                "f" + (findings.size() + 1),
                detection.kind(),
                part,
                before + detection.start(),
                before + detection.end(),
                excerpt,
                detection.confidence(),
                detector);
        findings.add(finding);
        return finding;
    }

    void measure(List<DesignMeasure> more) {
        measures.addAll(more);
    }

    void cover(String part, Detector detector, Outcome outcome, String reason) {
        cover(new CoverageEntry(part, detector.id(), detector.version(), outcome, reason));
    }

    void cover(CoverageEntry entry) {
        coverage.add(entry);
    }

    ScanResult result(Map<String, String> versions) {
        return new ScanResult(Overlaps.resolve(findings), measures, coverage, versions);
    }
}
