package org.agentos.governance.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.policies.Rulebooks;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.DecisionOutcome;

/** Decides again what was decided, and holds both outcomes against each other byte for byte. */
@ApplicationScoped
class Redecision {

    @Inject
    Rulebooks rulebooks;

    @Inject
    ContentSource contents;

    RedecisionView of(DecisionView decision, DecisionOutcome then) {
        try {
            return compared(decision, then, again(decision, then));
        } catch (Refusal missing) {
            return missing(decision, then, missing);
        }
    }

    private DecisionOutcome again(DecisionView decision, DecisionOutcome then) {
        DecisionOutcome ruled = rulebooks.redecide(then.factsJson(), then.revision());
        return decision.contentVersionId()
                .map(version -> safeguarded(ruled, version))
                .orElse(ruled);
    }

    private DecisionOutcome safeguarded(DecisionOutcome ruled, UUID contentVersionId) {
        Candidate content = contents.read(contentVersionId);
        return Safeguards.applied(ruled, content.subject().text(), content.identity());
    }

    private static RedecisionView compared(DecisionView decision, DecisionOutcome then, DecisionOutcome now) {
        String digestThen = digest(then);
        String digestNow = digest(now);
        return new RedecisionView(
                decision.id(),
                then.revision(),
                digestThen.equals(digestNow),
                differences(Json.tree(then), Json.tree(now)),
                List.of(),
                Optional.of(now.verdict()),
                Optional.of(now.scores()),
                digestThen,
                Optional.of(digestNow));
    }

    private static RedecisionView missing(DecisionView decision, DecisionOutcome then, Refusal refusal) {
        return new RedecisionView(
                decision.id(),
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
        return StreamSupport.stream(((Iterable<String>) then::fieldNames).spliterator(), false)
                .filter(name -> !then.path(name).equals(now.path(name)))
                .toList();
    }

    private static String digest(DecisionOutcome outcome) {
        return Sha256.named(Json.write(outcome).getBytes(StandardCharsets.UTF_8));
    }
}
