package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.agentos.governance.publishing.Prepared;
import org.agentos.governance.publishing.PublicationOrder;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;

/** Publishes under the permit; as long as the platform owes an answer, the same publication is tried again under its key. */
@Dependent
public class PublishContent implements PipelineStep {

    private static final String OUTCOME = "publishOutcome";

    @Inject
    Publishing publishing;

    @Override
    public String type() {
        return "publish";
    }

    @Override
    public Completion call(WorkItem item) {
        Prepared prepared = publishing.prepare(item.uuid("permitId"));
        if (prepared instanceof PublicationOrder order) {
            return deliver(order);
        }
        String outcome = prepared instanceof Prepared.Voided ? "void" : "published";
        return Completion.of(Map.of(OUTCOME, outcome, "action", ""));
    }

    private Completion deliver(PublicationOrder order) {
        Delivery delivery = publishing.deliver(order);
        if (delivery instanceof Delivery.RetryLater || delivery instanceof Delivery.Unknown) {
            PublicationView open = publishing.confirm(order, delivery);
            throw new AwaitingPlatform(open.reason().orElse("The platform gave no answer."));
        }
        return () -> Map.of(OUTCOME, outcome(publishing.confirm(order, delivery)), "action", "");
    }

    private static String outcome(PublicationView publication) {
        return publication.state() == PublicationView.State.PUBLISHED ? "published" : "failed";
    }

    /** Not an end: the engine calls again later. */
    private static final class AwaitingPlatform extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AwaitingPlatform(String reason) {
            super(reason);
        }
    }
}
