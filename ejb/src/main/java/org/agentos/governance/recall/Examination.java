package org.agentos.governance.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.publishing.takedown.Takedowns;
import org.agentos.governance.recall.RecallItemView.ItemOutcome;
import org.agentos.governance.recall.RecallItemView.ItemState;
import org.agentos.governance.recall.RecallItemView.Remediation;
import org.agentos.governance.recall.RecallView.RecallState;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.extraction.FactSetJson;

/** Notes what a fresh decision says about a public post; each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Examination {

    private static final int LONGEST_EXCERPT = 160;

    @Inject
    RecallFile recalls;

    @Inject
    RecallItemFile items;

    @Inject
    Decisions decisions;

    @Inject
    Takedowns takedowns;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** What came of it. */
    public enum Result {
        FINE,
        EXPOSED,
        CLEARED
    }

    /** Keeps the fresh decision and an item where it is in breach (RCL-2..5). */
    public Result note(RecallView recall, PublicPost post, Evaluated fresh) {
        DecisionView then = decisions.decision(post.decisionId());
        Optional<RecallItemView> open = items.open(post.publicationId());
        Breach breach = new Breach(then, fresh.outcome());
        if (!breach.present()) {
            open.filter(item -> item.state() == ItemState.OPEN).ifPresent(this::clear);
            return open.isPresent() ? Result.CLEARED : Result.FINE;
        }
        if (open.isPresent() || breach.accepted(items.accepted(post.publicationId()))) {
            return Result.FINE;
        }
        expose(recall, post, fresh, breach, then.verdict());
        return Result.EXPOSED;
    }

    public void end(UUID recallId, RecallState state, int examined, int unreadable, int cleared) {
        if (recalls.end(recallId, state, examined, unreadable, cleared)) {
            RecallView recall = recalls.found(recallId);
            audit.record(AuditEntry.of("recall.ended", Actor.system())
                    .about("recall", recallId)
                    .fact("state", state.name())
                    .fact("examined", examined)
                    .fact("exposed", recall.exposed())
                    .fact("cleared", cleared));
            outbox.publish(
                    "recall.ended",
                    recallId.toString(),
                    Map.of("state", state, "examined", examined, "exposed", recall.exposed()));
        }
    }

    private void expose(RecallView recall, PublicPost post, Evaluated fresh, Breach breach, Verdict from) {
        DecisionView now = decisions.store(fresh, Actor.system());
        Set<String> policyRules = recalls.rules(recall.activationId());
        boolean down = recall.onBreach() == OnBreach.UNPUBLISH && breach.forbiddenBy(policyRules);
        boolean nothing = recall.onBreach() == OnBreach.NONE;
        Instant at = clock.instant();
        RecallItemView item = new RecallItemView(
                Ids.next(),
                recall.id(),
                post.publicationId(),
                post.contentVersionId(),
                post.missionId(),
                now.id(),
                post.channel(),
                post.platform(),
                post.url(),
                excerpt(fresh),
                from,
                now.verdict(),
                breach.rules(),
                now.reasons(),
                nothing ? Remediation.NONE : down ? Remediation.UNPUBLISH : Remediation.TASK,
                nothing ? ItemState.DONE : down ? ItemState.REMOVING : ItemState.OPEN,
                nothing ? Optional.of(ItemOutcome.ACCEPTED) : Optional.empty(),
                nothing ? "The policy asks for nothing to be done." : "",
                nothing || down ? Optional.of(Actor.system().name()) : Optional.empty(),
                at,
                nothing ? Optional.of(at) : Optional.empty());
        if (items.add(item)) {
            record("recall.item-opened", item);
            if (down) {
                takedowns.begin(post.publicationId(), reason(recall, now), Actor.system());
            }
        }
    }

    private void clear(RecallItemView item) {
        items.settle(
                item.id(),
                ItemOutcome.CLEARED,
                "It is in breach no more.",
                Actor.system().name());
        record("recall.item-cleared", item);
    }

    private void record(String what, RecallItemView item) {
        audit.record(AuditEntry.of(what, Actor.system())
                .about("recall", item.recallId())
                .fact("item", item.id().toString())
                .fact("publication", item.publicationId().toString())
                .fact("decision", item.decisionId().toString())
                .fact("from", item.from().name())
                .fact("to", item.to().name())
                .fact("remediation", item.remediation().name()));
        outbox.publish(
                "recall.updated",
                item.recallId().toString(),
                Map.of("item", item.id().toString(), "state", item.state()));
    }

    private static String reason(RecallView recall, DecisionView now) {
        String policy = recall.policyId()
                .map(id -> "Policy " + id + " forbids it now. ")
                .orElse("");
        return policy + String.join(" ", now.reasons().stream().limit(3).toList());
    }

    private static String excerpt(Evaluated fresh) {
        String text = FactSetJson.read(fresh.outcome().factsJson()).content().text();
        return Texts.beginning(text, LONGEST_EXCERPT);
    }
}
