package org.agentos.rules.decision.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.remedy.Edit.AddText;
import org.agentos.rules.decision.remedy.Edit.ChangeField;
import org.agentos.rules.decision.remedy.Edit.ChangeLink;
import org.agentos.rules.decision.remedy.Edit.RemoveMedium;
import org.agentos.rules.decision.remedy.Edit.ReplaceText;
import org.agentos.rules.scan.style.check.Sentences;

/** Thinks of edits that may help, from what was found and what is asked for. */
final class Candidates {

    private static final int MOST = 40;
    private static final int PHRASE = 2;
    private static final int SENTENCE = 4;

    private final Subject subject;
    private final DecisionOutcome outcome;
    private final Map<String, List<String>> alternatives;
    private final Map<Edit, Set<String>> rulesByEdit = new LinkedHashMap<>();

    private Candidates(Subject subject, DecisionOutcome outcome, Map<String, List<String>> alternatives) {
        this.subject = subject;
        this.outcome = outcome;
        this.alternatives = alternatives;
    }

    /**
     * Edits from the cheapest to the dearest.
     *
     * @param alternatives other values that {@code channel} and {@code audience} may have
     */
    static List<Candidate> of(Subject subject, DecisionOutcome outcome, Map<String, List<String>> alternatives) {
        Candidates candidates = new Candidates(subject, outcome, alternatives);
        candidates.gather();
        return candidates.rulesByEdit.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.edit().cost()))
                .limit(MOST)
                .toList();
    }

    private void gather() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        outcome.findings().forEach(finding -> findings.put(finding.id(), finding));
        for (FiredRule rule : outcome.rules()) {
            rule.findingIds().stream()
                    .filter(findings::containsKey)
                    .map(findings::get)
                    .forEach(finding -> against(finding, rule.ruleId()));
            alternatives.forEach((field, values) -> elsewhere(field, values, rule.ruleId()));
        }
        outcome.obligations().forEach(this::fulfil);
    }

    private void propose(Edit edit, String rule) {
        rulesByEdit.computeIfAbsent(edit, any -> new TreeSet<>()).add(rule);
    }

    private void fulfil(Obligation obligation) {
        if (obligation.kind() != Obligation.Kind.STAGE) {
            propose(new AddText(obligation.value(), true), obligation.ruleId());
        }
    }

    private void against(Finding finding, String rule) {
        String part = finding.part();
        if (part.equals("text") || part.endsWith("/alt")) {
            inText(finding, rule);
        } else if (part.startsWith("link/")) {
            link(Integer.parseInt(part.substring("link/".length())), rule);
        } else if (part.startsWith("media/")) {
            int medium = Integer.parseInt(part.substring("media/".length()));
            if (medium < subject.media().size()) {
                propose(new RemoveMedium(medium), rule);
            }
        }
    }

    private void inText(Finding finding, String rule) {
        boolean missing = finding.start() == finding.end();
        if (missing) {
            if (!finding.excerpt().isBlank()) {
                propose(new AddText(finding.excerpt(), false), rule);
            }
            return;
        }
        calm(finding, rule);
        propose(replace(finding.part(), finding.start(), finding.end(), "", PHRASE), rule);
        if (finding.part().equals("text")) {
            sentence(finding, rule);
        }
    }

    /** Shouting can be said in a lower voice. */
    private void calm(Finding finding, String rule) {
        String calmer =
                switch (finding.kind()) {
                    case "brand.shouting" -> capitalized(finding.excerpt());
                    case "brand.exclamations" -> finding.excerpt().substring(0, 1);
                    default -> "";
                };
        if (!calmer.isEmpty() && !calmer.equals(finding.excerpt())) {
            propose(replace(finding.part(), finding.start(), finding.end(), calmer, 1), rule);
        }
    }

    private static String capitalized(String shouted) {
        String lower = shouted.toLowerCase(Locale.ROOT);
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }

    private void sentence(Finding finding, String rule) {
        String text = subject.text();
        int from = text.offsetByCodePoints(0, finding.start());
        int to = text.offsetByCodePoints(from, finding.end() - finding.start());
        List<Sentences.Span> touched = Sentences.of(text).stream()
                .filter(span -> span.start() < to && span.end() > from)
                .toList();
        if (!touched.isEmpty()) {
            int start = text.codePointCount(0, touched.get(0).start());
            int end = text.codePointCount(0, touched.get(touched.size() - 1).end());
            if (start < finding.start() || end > finding.end()) {
                propose(
                        replace("text", Math.min(start, finding.start()), Math.max(end, finding.end()), "", SENTENCE),
                        rule);
            }
        }
    }

    private Edit replace(String part, int start, int end, String replacement, int cost) {
        String text = part.equals("text")
                ? subject.text()
                : subject.media()
                        .get(Integer.parseInt(part.substring("media/".length(), part.lastIndexOf('/'))))
                        .altText();
        int from = text.offsetByCodePoints(0, start);
        String excerpt = text.substring(from, text.offsetByCodePoints(from, end - start));
        return new ReplaceText(part, start, end, excerpt, replacement, cost);
    }

    private void link(int index, String rule) {
        if (index >= subject.links().size()) {
            return;
        }
        String url = subject.links().get(index).url();
        if (url.startsWith("http://")) {
            propose(new ChangeLink(index, url, "https://" + url.substring("http://".length())), rule);
        }
        propose(new ChangeLink(index, url, ""), rule);
    }

    private void elsewhere(String field, List<String> values, String rule) {
        String now = field.equals("channel") ? subject.channel() : subject.audience();
        List<String> others = new ArrayList<>(values);
        others.remove(now);
        others.forEach(value -> propose(new ChangeField(field, now, value), rule));
    }
}
