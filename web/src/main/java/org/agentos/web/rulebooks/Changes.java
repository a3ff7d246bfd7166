package org.agentos.web.rulebooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agentos.governance.rulebooks.activation.ActivationPlan;
import org.agentos.governance.rulebooks.activation.ActivationView;
import org.agentos.governance.rulebooks.activation.Activations;
import org.agentos.web.http.Once;
import org.agentos.web.rulebooks.ChangeRequest.Wanted;

/** Does at once, or plans, what officers ask for; once for each key. */
@RequestScoped
public class Changes {

    @Inject
    Activations activations;

    @Inject
    Once once;

    /** Prepares outside of any transaction and commits in one. */
    Response now(String key, Object request, Supplier<ActivationPlan> preparation) {
        return once.ok(key, request, preparation, activations::commit);
    }

    /** At once, or when it is wanted. */
    Response nowOrLater(
            String key,
            ChangeRequest request,
            Wanted wanted,
            Supplier<ActivationPlan> preparation,
            Function<Instant, ActivationView> planning) {
        return wanted.later()
                .map(at -> once.ok(key, request, () -> planning.apply(at)))
                .orElseGet(() -> now(key, request, preparation));
    }
}
