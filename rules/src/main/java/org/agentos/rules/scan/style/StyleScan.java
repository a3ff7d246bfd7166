package org.agentos.rules.scan.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.scan.style.document.DocumentReader;
import org.agentos.rules.scan.style.document.StyleDocument;

/**
 * A scanner that also looks for what the style checks of a rulebook ask. Content is plain text, so that nothing hides in what would be
 * code elsewhere, unless its {@code format} attribute says {@code md}, {@code html} or another format. Thread-safe.
 */
public final class StyleScan implements Scanner {

    private static final int LONGEST_TEXT = 300_000;
    private static final String VERSION = "1";

    private record Pack(String id, StyleLint lint, Map<String, String> kinds) {}

    private final Scanner scanner;
    private final List<Pack> packs;

    private StyleScan(Scanner scanner, List<Pack> packs) {
        this.scanner = scanner;
        this.packs = packs;
    }

    /** The scanner itself if there are no checks. */
    public static Scanner over(Scanner scanner, List<StyleCheck> checks) {
        if (checks.isEmpty()) {
            return scanner;
        }
        Map<String, List<StyleCheck>> byPack = checks.stream()
                .collect(Collectors.groupingBy(check -> check.head().pack(), TreeMap::new, Collectors.toList()));
        List<Pack> packs = new ArrayList<>();
        byPack.forEach((pack, members) -> packs.add(new Pack(
                "style.vale." + pack,
                StyleLint.of(members),
                members.stream()
                        .collect(Collectors.toMap(
                                check -> check.head().qualifiedName(),
                                check -> check.head().findingKind(),
                                (first, second) -> first)))));
        return new StyleScan(scanner, packs);
    }

    @Override
    public ScanResult scan(Subject subject) {
        ScanResult scanned = scanner.scan(subject);
        List<Finding> findings = new ArrayList<>(scanned.findings());
        List<CoverageEntry> coverage = new ArrayList<>(scanned.coverage());
        Map<String, String> versions = new TreeMap<>(scanned.detectorVersions());
        packs.forEach(pack -> versions.put(pack.id(), VERSION));
        if (subject.text().length() > LONGEST_TEXT) {
            String reason = "longer than " + LONGEST_TEXT + " characters";
            packs.forEach(pack -> coverage.add(covered(pack, Outcome.TOO_LARGE, reason)));
        } else {
            String format = subject.attributes().getOrDefault("format", "txt");
            StyleDocument document = DocumentReader.read(subject.text(), format);
            packs.forEach(pack -> coverage.add(look(pack, document, findings)));
        }
        return new ScanResult(findings, scanned.measures(), coverage, versions);
    }

    private static CoverageEntry look(Pack pack, StyleDocument document, List<Finding> findings) {
        try {
            for (StyleAlert alert : pack.lint().lint(document)) {
                findings.add(finding(pack, alert, "f" + (findings.size() + 1)));
            }
            return covered(pack, Outcome.SCANNED, "");
        } catch (StylePattern.Exhausted e) {
            return covered(pack, Outcome.FAILED, e.getMessage());
        }
    }

    private static CoverageEntry covered(Pack pack, Outcome outcome, String reason) {
        return new CoverageEntry("text", pack.id(), VERSION, outcome, reason);
    }

    private static Finding finding(Pack pack, StyleAlert alert, String id) {
        return new Finding(
                id,
                pack.kinds().get(alert.check()),
                "text",
                alert.start(),
                alert.end(),
                alert.excerpt().isEmpty() ? alert.message() : alert.excerpt(),
                1,
                pack.id());
    }
}
