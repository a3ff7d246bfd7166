package org.agentos.governance.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.rulebooks.Thresholds;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.extraction.FactSetJson;

/**
 * A decision that is made and not given yet: worth nothing until it is stored with its audit record.
 *
 * @param content our own version; empty for a client's content
 * @param reference the client's id of its content
 * @param digest of the canonical content
 * @param outstanding what the text lacks that the rules ask for
 * @param took scanning and matching together
 */
public record Evaluated(
        Optional<ContentIdentity> content,
        Optional<String> reference,
        String channel,
        String digest,
        DecisionOutcome outcome,
        Thresholds thresholds,
        List<String> outstanding,
        Instant at,
        Duration took) {

    public Evaluated {
        outstanding = List.copyOf(outstanding);
    }

    /** The exceptions because of which a rule that fired had no effect. */
    public List<UUID> exceptionsUsed() {
        if (!outcome.factsJson().contains("\"exemptions\"")) {
            return List.of();
        }
        Set<String> fired = outcome.rules().stream().map(FiredRule::ruleId).collect(Collectors.toSet());
        return FactSetJson.read(outcome.factsJson()).exemptions().stream()
                .filter(exemption -> fired.contains(exemption.ruleId()))
                .map(exemption -> UUID.fromString(exemption.id()))
                .distinct()
                .toList();
    }
}
