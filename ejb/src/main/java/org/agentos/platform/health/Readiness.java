package org.agentos.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** {@code /health/ready}: up when no required part is down; every part's condition as data. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {

    @Inject
    Parts parts;

    @Override
    public HealthCheckResponse call() {
        List<PartView> all = parts.all();
        Set<String> required = parts.required();
        boolean ready =
                all.stream().noneMatch(part -> part.state() == Condition.State.DOWN && required.contains(part.name()));
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("agentos").status(ready);
        all.forEach(part -> response.withData(
                part.name(), part.detail().isEmpty() ? part.state().name() : part.state() + ": " + part.detail()));
        return response.build();
    }
}
