package org.agentos.governance.decisions.hindsight;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.decision.remedy.RemedySearch;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.ContentOfFacts;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;

/** Answers questions about decisions that were given. */
@ApplicationScoped
public class Hindsight {

    @Inject
    Decisions decisions;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Exceptions exceptions;

    @Inject
    ContentSource contents;

    @Inject
    Clock clock;

    /**
     * Decides again what was decided then, and holds both outcomes against each other byte for byte.
     *
     * @throws Refusal not found
     */
    public RedecisionView redecision(UUID id) {
        DecisionOutcome then = decisions.outcome(id);
        try {
            return compared(id, then, decisions.redecide(id));
        } catch (Refusal missing) {
            return missing(id, then, missing);
        }
    }

    /**
     * Why a rule of the revision of then did not fire.
     *
     * @throws Refusal not found, also for a rule that the revision has not; conflict when its rules cannot be read any more
     */
    public WhyNotView whyNot(UUID id, String ruleId) {
        DecisionOutcome then = decisions.outcome(id);
        Rulebook rulebook = rulebooks.revision(then.revision());
        Rule rule = rulebook.rule(ruleId)
                .orElseThrow(() -> Refusal.notFound("Rulebook " + then.revision() + " has no rule " + ruleId + "."));
        FactSet facts = FactSetJson.read(then.factsJson());
        Interpreter interpreter = Interpreter.of(rulebook);
        return interpreter
                .why(rule, facts)
                .map(why -> WhyNotView.fired(id, rule, why))
                .orElseGet(() ->
                        WhyNotView.of(id, rule, interpreter.whyNot(rule, facts).orElseThrow()));
    }

    /**
     * The least edits after which the content would be decided better, under the rulebook in force.
     *
     * @throws Refusal not found
     */
    public RemedyView remedy(UUID id) {
        DecisionView decision = decisions.decision(id);
        Optional<Candidate> own = decision.contentVersionId().map(contents::read);
        Subject subject = own.map(Candidate::subject).orElseGet(() -> ofClient(decisions.outcome(id)));
        Instant now = clock.instant();
        List<Exemption> exemptions = own.map(Candidate::identity)
                .map(content -> exceptions.covering(content.contentId(), content.missionId(), now))
                .orElse(List.of());
        DecisionOutcome outcome = rulebooks.decide(subject, now, exemptions);
        return RemedyView.of(
                id,
                RemedySearch.deciding(edited -> rulebooks.decide(edited, now, exemptions))
                        .find(subject, outcome));
    }

    /** A client's content as its facts have it: it has no media. */
    private Subject ofClient(DecisionOutcome then) {
        return ContentOfFacts.subject(FactSetJson.read(then.factsJson()), contents.brand());
    }

    private static RedecisionView compared(UUID id, DecisionOutcome then, DecisionOutcome now) {
        String digestThen = digest(then);
        String digestNow = digest(now);
        return new RedecisionView(
                id,
                then.revision(),
                digestThen.equals(digestNow),
                differences(Json.tree(then), Json.tree(now)),
                List.of(),
                Optional.of(now.verdict()),
                Optional.of(now.scores()),
                digestThen,
                Optional.of(digestNow));
    }

    private static RedecisionView missing(UUID id, DecisionOutcome then, Refusal refusal) {
        return new RedecisionView(
                id,
                then.revision(),
                false,
                List.of(),
                List.of(refusal.problem().detail()),
                Optional.empty(),
                Optional.empty(),
                digest(then),
                Optional.empty());
    }

    private static List<String> differences(JsonNode then, JsonNode now) {
        return then.propertyStream()
                .filter(part -> !part.getValue().equals(now.path(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String digest(DecisionOutcome outcome) {
        return Sha256.named(CanonicalJson.bytes(Json.tree(outcome)));
    }
}
