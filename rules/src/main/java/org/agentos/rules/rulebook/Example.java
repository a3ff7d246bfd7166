package org.agentos.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;

/**
 * Content that shows when a rule fires, or does not.
 *
 * @param explanation one sentence
 * @param findings what detectors see in it
 * @param measures what is measured in its designs
 */
public record Example(String explanation, Subject subject, List<Observed> findings, List<DesignMeasure> measures) {

    /**
     * A finding of an example.
     *
     * @param excerpt the text found; its span is that of its first occurrence in the subject's text, if any
     */
    public record Observed(String kind, String part, String excerpt) {
        public Observed {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(excerpt, "excerpt");
        }
    }

    public Example {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(subject, "subject");
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
    }

    /** The findings and measures as a scan that covered everything. */
    public ScanResult scan() {
        List<Finding> found = new ArrayList<>();
        for (Observed observed : findings) {
            found.add(located(observed, "example-" + (found.size() + 1)));
        }
        List<CoverageEntry> coverage = new ArrayList<>();
        coverage.add(new CoverageEntry("text", "example", "1", Outcome.SCANNED, ""));
        for (int i = 0; i < subject.media().size(); i++) {
            coverage.add(new CoverageEntry("media/" + i, "example", "1", Outcome.SCANNED, ""));
        }
        return new ScanResult(found, measures, coverage, Map.of("example", "1"));
    }

    private Finding located(Observed observed, String id) {
        String text = subject.text();
        int at =
                observed.part().equals("text") && !observed.excerpt().isEmpty() ? text.indexOf(observed.excerpt()) : -1;
        int start = at < 0 ? 0 : text.codePointCount(0, at);
        int end = at < 0 ? 0 : text.codePointCount(0, at + observed.excerpt().length());
        return new Finding(id, observed.kind(), observed.part(), start, end, observed.excerpt(), 1, "example");
    }
}
