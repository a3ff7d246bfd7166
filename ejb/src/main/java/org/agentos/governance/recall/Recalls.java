package org.agentos.governance.recall;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.publishing.takedown.TakedownEnded;
import org.agentos.governance.publishing.takedown.Takedowns;
import org.agentos.governance.recall.RecallItemView.ItemOutcome;
import org.agentos.governance.recall.RecallItemView.ItemState;
import org.agentos.governance.recall.RecallItemView.Remediation;
import org.agentos.governance.rulebooks.register.RulebookActivated;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.jobs.JobMoved;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;

/** What is public and in breach: found when a rulebook comes into force, settled by officers and platforms. */
@Stateless
public class Recalls {

    @Inject
    RecallFile file;

    @Inject
    RecallItemFile items;

    @Inject
    PolicyVersions policies;

    @Inject
    Takedowns takedowns;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    public RecallPage list(Optional<String> cursor, int limit) {
        List<RecallView> found = file.page(Cursor.read(cursor), limit + 1);
        return new RecallPage(Cursor.page(found, limit), Cursor.next(found, limit, RecallView::id));
    }

    /** @throws Refusal not found */
    public RecallView recall(UUID id) {
        return file.found(id);
    }

    /** @throws Refusal not found */
    public RecallItemPage items(UUID recallId, Optional<ItemState> state, Optional<String> cursor, int limit) {
        file.found(recallId);
        List<RecallItemView> found = items.page(recallId, state, Cursor.read(cursor), limit + 1);
        return new RecallItemPage(Cursor.page(found, limit), Cursor.next(found, limit, RecallItemView::id));
    }

    /**
     * Does what an officer decides about a post in breach.
     *
     * @throws Refusal not found; conflict when it is settled or being taken down; invalid body
     */
    public RecallItemView resolve(UUID recallId, UUID itemId, Resolution resolution, Actor officer) {
        Resolution wanted = resolution.checked();
        RecallItemView item = items.locked(recallId, itemId);
        if (item.state() != ItemState.OPEN) {
            throw Refusal.conflict("This post is " + (item.state() == ItemState.DONE ? "settled" : "being taken down")
                    + " already. Read the recall again.");
        }
        switch (wanted.action()) {
            case UNPUBLISH -> {
                takedowns.begin(item.publicationId(), wanted.note(), officer);
                items.move(itemId, ItemState.REMOVING, Remediation.UNPUBLISH, wanted.note(), officer.name());
            }
            case ACCEPT -> items.settle(itemId, ItemOutcome.ACCEPTED, wanted.note(), officer.name());
            case REPLACED -> items.settle(itemId, ItemOutcome.REPLACED, wanted.note(), officer.name());
        }
        RecallItemView after = items.locked(recallId, itemId);
        tell("recall.item-resolved", after, officer, wanted.action().name());
        return after;
    }

    /** Begins a recall with the activation (RCL-1). The first rulebook of an installation has nothing to recall. */
    public void activated(@Observes RulebookActivated activated) {
        if (activated.previousRevision().isEmpty()) {
            return;
        }
        OnBreach onBreach = activated
                .policyId()
                .map(policy -> policies.terms(policy).onBreach())
                .orElse(OnBreach.TASK);
        UUID id = Ids.next();
        JobView job = jobs.start(RecallWork.KIND, Actor.system().asOwner(), new RecallWork.Task(id));
        file.add(id, activated, onBreach, job.id());
        audit.record(AuditEntry.of("recall.started", activated.actor())
                .about("recall", id)
                .fact("revision", activated.revision())
                .fact("policy", activated.policyId().orElse(""))
                .fact("onBreach", onBreach.name()));
        outbox.publish("recall.started", id.toString(), Map.of("job", job.id().toString()));
    }

    /** A recall whose job ended otherwise than by its work has ended too. */
    public void jobMoved(@Observes JobMoved moved) {
        boolean stopped = moved.job().state() == JobState.FAILED || moved.job().state() == JobState.CANCELLED;
        if (stopped && moved.job().kind().equals(RecallWork.KIND)) {
            file.stopped(moved.job().id());
        }
    }

    /** Settles what was taken down; what was not is a task again (RCL-3). */
    public void takedownEnded(@Observes TakedownEnded ended) {
        items.open(ended.publicationId()).ifPresent(item -> {
            if (ended.removed()) {
                items.settle(
                        item.id(),
                        ItemOutcome.UNPUBLISHED,
                        item.note(),
                        item.by().orElse(Actor.system().name()));
            } else {
                items.move(
                        item.id(),
                        ItemState.OPEN,
                        Remediation.TASK,
                        ended.problem(),
                        item.by().orElse(Actor.system().name()));
            }
            RecallItemView after = items.locked(item.recallId(), item.id());
            tell(
                    ended.removed() ? "recall.item-unpublished" : "recall.item-reopened",
                    after,
                    Actor.system(),
                    ended.problem());
        });
    }

    private void tell(String what, RecallItemView item, Actor actor, String how) {
        audit.record(AuditEntry.of(what, actor)
                .about("recall", item.recallId())
                .fact("item", item.id().toString())
                .fact("publication", item.publicationId().toString())
                .fact("decision", item.decisionId().toString())
                .fact("state", item.state().name())
                .detail("how", how)
                .detail("note", item.note()));
        outbox.publish(
                "recall.updated",
                item.recallId().toString(),
                Map.of("item", item.id().toString(), "state", item.state().name()));
    }
}
