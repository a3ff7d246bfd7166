package org.agentos.governance.policies.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agentos.platform.ids.Sha256;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/**
 * The rules that a version stands for, and what is known of them without reading them again.
 *
 * @param canonical guided JSON, canonical: what the hash is taken of
 * @param hash {@code sha256:} and 64 hex digits
 * @param ruleIds of rules and rows of tables
 * @param effectiveFrom the first day that one of them applies; empty without rules
 * @param effectiveUntil the last day that one of them applies; empty when one has no end
 */
public record VersionContent(
        byte[] canonical,
        String hash,
        List<String> ruleIds,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil) {

    public static VersionContent of(RuleSet set) {
        List<Rule> rules = set.allRules();
        byte[] canonical = GuidedNotation.canonical(set).getBytes(StandardCharsets.UTF_8);
        boolean endless = rules.stream().anyMatch(rule -> rule.effectiveUntil().isEmpty());
        return new VersionContent(
                canonical,
                Sha256.named(canonical),
                rules.stream().map(Rule::id).toList(),
                days(rules, rule -> Stream.of(rule.effectiveFrom())).min(LocalDate::compareTo),
                endless
                        ? Optional.empty()
                        : days(rules, rule -> rule.effectiveUntil().stream()).max(LocalDate::compareTo));
    }

    private static Stream<LocalDate> days(List<Rule> rules, Function<Rule, Stream<LocalDate>> of) {
        return rules.stream().flatMap(of);
    }
}
