package org.agentos.governance.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;

/**
 * A text with what was found in it masked by type: {@code Write to [pii.email]}. Findings that overlap become one mask, named
 * after the one that begins first. What is no secret and no harm stays: disclosures, which a text should carry, links, remarks on
 * style and form, and what is more likely nothing than something.
 */
public final class Redaction {

    private static final String TEXT = "text";
    private static final double LIKELY = 0.5;
    private static final List<String> LEFT = List.of("disclosure.", "link.", "quasi.", "style.", "text.", "clickbait");

    private Redaction() {}

    /** The text with its findings masked. */
    public static String of(String text, List<Finding> findings) {
        StringBuilder redacted = new StringBuilder();
        int done = 0;
        for (Mask mask : masks(findings)) {
            redacted.append(text, index(text, done), index(text, mask.start())).append(mask.label());
            done = mask.end();
        }
        return redacted.append(text, index(text, done), text.length()).toString();
    }

    /** A decision without what was found: neither the findings nor the sentences of the rules quote it. */
    public static DecisionView of(DecisionView decision) {
        List<Finding> findings = decision.findings();
        return decision.with(
                masked(findings),
                decision.rules().stream().map(rule -> masked(rule, findings)).toList(),
                decision.reasons().stream()
                        .map(reason -> quoted(reason, findings))
                        .toList());
    }

    static List<Finding> masked(List<Finding> findings) {
        return findings.stream()
                .map(finding -> isMasked(finding) ? withExcerpt(finding, label(finding)) : finding)
                .toList();
    }

    private static FiredRule masked(FiredRule rule, List<Finding> findings) {
        return new FiredRule(
                rule.ruleId(),
                rule.title(),
                rule.severity(),
                rule.effect(),
                quoted(rule.message(), findings),
                quoted(rule.remedy(), findings),
                rule.legalBasis(),
                rule.findingIds(),
                rule.points(),
                rule.owner());
    }

    /** The longest excerpt first: a shorter one may be part of it. */
    private static String quoted(String sentence, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> isMasked(finding) && !finding.excerpt().isBlank())
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.excerpt().length())
                        .reversed())
                .reduce(
                        sentence,
                        (text, finding) -> text.replace(finding.excerpt(), label(finding)),
                        (one, other) -> other);
    }

    private static List<Mask> masks(List<Finding> findings) {
        List<Mask> masks = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.part().equals(TEXT) && isMasked(finding))
                .map(finding -> new Mask(finding.start(), finding.end(), label(finding)))
                .sorted(Comparator.comparingInt(Mask::start).thenComparing(Mask::end, Comparator.reverseOrder()))
                .forEach(mask -> add(mask, masks));
        return masks;
    }

    private static void add(Mask mask, List<Mask> masks) {
        int last = masks.size() - 1;
        if (last < 0 || mask.start() >= masks.get(last).end()) {
            masks.add(mask);
        } else if (mask.end() > masks.get(last).end()) {
            masks.set(
                    last,
                    new Mask(
                            masks.get(last).start(), mask.end(), masks.get(last).label()));
        }
    }

    private static boolean isMasked(Finding finding) {
        return finding.start() < finding.end()
                && finding.confidence() >= LIKELY
                && LEFT.stream().noneMatch(finding.kind()::startsWith);
    }

    private static String label(Finding finding) {
        return "[" + finding.kind() + "]";
    }

    private static Finding withExcerpt(Finding finding, String excerpt) {
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.part(),
                finding.start(),
                finding.end(),
                excerpt,
                finding.confidence(),
                finding.detector());
    }

    /** Spans count code points, strings count chars. */
    private static int index(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private record Mask(int start, int end, String label) {}
}
