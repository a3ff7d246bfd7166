package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.agentos.governance.publishing.Prepared;
import org.agentos.governance.publishing.PublicationOrder;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;

/** Publishes under the permit; as long as the platform owes an answer, the same publication is tried again under its key. */
@Dependent
public class PublishContent implements PipelineStep {

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
            return outcome(deliver(order));
        }
        return outcome(prepared instanceof Prepared.Voided ? "void" : "published");
    }

    /** The platform's answer is noted at once: a receipt must not get lost, whatever becomes of the instance meanwhile. */
    private String deliver(PublicationOrder order) {
        PublicationView publication = publishing.confirm(order, publishing.deliver(order));
        return switch (publication.state()) {
            case PUBLISHED, REMOVED -> "published";
            case REFUSED, VOID -> "failed";
            case STARTED, UNKNOWN ->
                throw new AwaitingPlatform(publication.reason().orElse("The platform gave no answer."));
        };
    }

    private static Completion outcome(String outcome) {
        return Completion.of(Map.of("publishOutcome", outcome, "action", ""));
    }

    /** Not an end: the engine calls again later. */
    private static final class AwaitingPlatform extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AwaitingPlatform(String reason) {
            super(reason);
        }
    }
}
