package org.agentos.rules.decision;

import java.util.List;
import java.util.Map;

/**
 * All that the detectors saw.
 *
 * @param detectorVersions version by detector name
 */
public record ScanResult(
        List<Finding> findings,
        List<DesignMeasure> measures,
        List<CoverageEntry> coverage,
        Map<String, String> detectorVersions) {

    public ScanResult {
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
        coverage = List.copyOf(coverage);
        detectorVersions = Map.copyOf(detectorVersions);
    }
}
