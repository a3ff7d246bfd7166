package org.agentos.governance.trials.scenarios;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.scenario.Scenario;
import org.agentos.rules.scenario.ScenarioNotation;

/** What policies must show: scenarios written, taken over from decisions, changed and removed (TRI-1, TRI-2). */
@Stateless
public class Scenarios {

    @Inject
    ScenarioFile file;

    @Inject
    PastDecision past;

    @Inject
    PolicyVersions policies;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** @throws Refusal not found */
    public List<ScenarioView> ofPolicy(String policyId) {
        policies.terms(policyId);
        return file.ofPolicy(policyId);
    }

    public ScenarioPage all(Optional<String> cursor, int limit) {
        List<ScenarioView> found = file.page(Cursor.read(cursor), limit + 1);
        return new ScenarioPage(Cursor.page(found, limit), Cursor.next(found, limit, ScenarioView::id));
    }

    /** @throws Refusal not found; invalid body, with each problem at its place */
    public ScenarioView add(String policyId, ScenarioDraft draft, Actor actor) {
        UUID id = Ids.next();
        return add(policyId, id, draft.scenario(id), ScenarioOrigin.HAND, Optional.empty(), actor);
    }

    /**
     * Makes a scenario of a past decision.
     *
     * @param expected the verdict that there should have been; the one that there was when empty
     * @throws Refusal not found
     */
    public ScenarioView ofDecision(
            UUID decisionId, String policyId, String title, Optional<Verdict> expected, Actor actor) {
        UUID id = Ids.next();
        Scenario scenario = ScenarioDraft.accepted(
                ScenarioNotation.readOne(ScenarioNotation.print(past.scenario(decisionId, id, title, expected))));
        return add(policyId, id, scenario, ScenarioOrigin.DECISION, Optional.of(decisionId), actor);
    }

    /** @throws Refusal not found; stale; invalid body, with each problem at its place */
    public ScenarioView change(String policyId, UUID id, long edition, ScenarioDraft draft, Actor actor) {
        ScenarioView before = file.found(policyId, id);
        file.change(policyId, id, edition, draft.scenario(id), actor);
        ScenarioView after = file.found(policyId, id);
        tell("scenario.changed", after, actor, Map.of("before", before, "after", after));
        return after;
    }

    /** @throws Refusal not found; stale */
    public void remove(String policyId, UUID id, long edition, Actor actor) {
        ScenarioView before = file.found(policyId, id);
        file.remove(policyId, id, edition);
        tell("scenario.removed", before, actor, Map.of("before", before));
    }

    /** All scenarios of a policy as one document, for a pack. */
    public String document(String policyId) {
        return ScenarioNotation.print(file.runnable(policyId).stream()
                .map(ScenarioFile.Kept::scenario)
                .toList());
    }

    /**
     * Adds the scenarios of a document, as a pack brings them.
     *
     * @return how many
     * @throws Refusal not found; invalid body, with each problem at its place
     */
    public int take(String policyId, String document, Actor actor) {
        List<Scenario> scenarios = ScenarioDraft.accepted(ScenarioNotation.read(document));
        scenarios.forEach(each -> {
            UUID id = Ids.next();
            Scenario ours = new Scenario(id.toString(), each.title(), each.content(), each.at(), each.expectation());
            add(policyId, id, ours, ScenarioOrigin.PACK, Optional.empty(), actor);
        });
        return scenarios.size();
    }

    private ScenarioView add(
            String policyId, UUID id, Scenario scenario, ScenarioOrigin origin, Optional<UUID> decision, Actor actor) {
        policies.terms(policyId);
        file.add(policyId, id, scenario, origin, decision, actor);
        ScenarioView added = file.found(policyId, id);
        tell("scenario.added", added, actor, Map.of("after", added));
        return added;
    }

    private void tell(String what, ScenarioView scenario, Actor actor, Map<String, Object> details) {
        AuditEntry entry = AuditEntry.of(what, actor)
                .about("policy", scenario.policyId())
                .fact("scenario", scenario.id().toString())
                .fact("origin", scenario.origin().name());
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            entry = entry.detail(detail.getKey(), detail.getValue());
        }
        audit.record(entry);
        outbox.publish(what, scenario.id().toString(), Map.of("policyId", scenario.policyId()));
    }
}
