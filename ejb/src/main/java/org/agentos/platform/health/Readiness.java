package org.agentos.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("agentos").status(parts.ready());
        parts.all()
                .forEach(part -> response.withData(
                        part.name(),
                        part.detail().isEmpty() ? part.state().name() : part.state() + ": " + part.detail()));
        return response.build();
    }
}
