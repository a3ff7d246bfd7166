package org.agentos.orchestration.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.agentos.governance.publishing.takedown.TakedownEnded;
import org.agentos.knowledge.Library;

/** Takes what was taken down out of the content library, in the same transaction. */
@ApplicationScoped
public class WithdrawContent {

    @Inject
    Library library;

    public void takenDown(@Observes TakedownEnded ended) {
        if (ended.removed()) {
            library.withdraw(ended.contentVersionId());
        }
    }
}
