package org.agentos.governance.trials.impact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agentos.governance.decisions.Safeguards;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactSetJson;

/** Decides past contents again under two rulebooks (IMP-1). */
final class Replay {

    private static final int LONGEST_EXCERPT = 160;
    private static final int MOST_REASONS = 10;

    private final DecisionEngine inForce;
    private final DecisionEngine candidate;
    private final Rescan rescan;
    private final Function<PastContent, List<Exemption>> exemptions;
    private final Instant at;

    /**
     * @param exemptions what frees a content now
     * @param at the moment that says which rules are in effect
     */
    Replay(
            DecisionEngine inForce,
            DecisionEngine candidate,
            Rescan rescan,
            Function<PastContent, List<Exemption>> exemptions,
            Instant at) {
        this.inForce = inForce;
        this.candidate = candidate;
        this.rescan = rescan;
        this.exemptions = exemptions;
        this.at = at;
    }

    /**
     * A flip with the rules that make it.
     *
     * @param rules ids of those that fire under one of the rulebooks and not under the other
     */
    record Flip(FlipView view, List<String> rules) {}

    /**
     * The flip of a content, if its verdict would be another.
     *
     * @throws IllegalArgumentException when its facts are not understood any more
     */
    Optional<Flip> flip(PastContent content) {
        FactSet facts = FactSetJson.read(content.factsJson()).at(at).exempt(exemptions.apply(content));
        DecisionOutcome before = safe(content, facts, inForce.evaluate(facts));
        DecisionOutcome after = safe(content, facts, candidate.evaluate(rescan.of(content, facts)));
        return before.verdict() == after.verdict()
                ? Optional.empty()
                : Optional.of(new Flip(view(content, facts.content(), before, after), differing(before, after)));
    }

    private static DecisionOutcome safe(PastContent content, FactSet facts, DecisionOutcome ruled) {
        return content.contentVersionId().isPresent()
                ? Safeguards.applied(ruled, facts.content().text())
                : ruled;
    }

    private static FlipView view(
            PastContent content, ContentFact facts, DecisionOutcome before, DecisionOutcome after) {
        return new FlipView(
                Ids.next(),
                content.decisionId(),
                content.contentVersionId(),
                content.reference(),
                Texts.beginning(facts.text(), LONGEST_EXCERPT),
                content.channel(),
                facts.brand(),
                facts.region(),
                content.published(),
                content.decidedAt(),
                content.recorded(),
                before.verdict(),
                after.verdict(),
                before.reasons().stream().limit(MOST_REASONS).toList(),
                after.reasons().stream().limit(MOST_REASONS).toList());
    }

    private static List<String> differing(DecisionOutcome before, DecisionOutcome after) {
        List<String> earlier = ids(before);
        List<String> later = ids(after);
        return Stream.concat(
                        later.stream().filter(id -> !earlier.contains(id)),
                        earlier.stream().filter(id -> !later.contains(id)))
                .toList();
    }

    private static List<String> ids(DecisionOutcome outcome) {
        return outcome.rules().stream().map(FiredRule::ruleId).toList();
    }
}
