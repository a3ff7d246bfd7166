package org.agentos.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Guards the airlock by Keycloak's authorization services: whoever administers the realm says there who may view it and who may
 * decide in it. An answer holds for half a minute; a refusal is audited each time; without an answer nobody gets in.
 */
@ApplicationScoped
public class AirlockAccess {

    private static final Logger LOG = Logger.getLogger(AirlockAccess.class.getName());
    private static final String RESOURCE = "airlock";
    private static final int RETRY_SECONDS = 5;

    @Inject
    JsonWebToken token;

    @Inject
    KeycloakPermissions permissions;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private final RecentAnswers answers = new RecentAnswers(Duration.ofSeconds(30));

    /** What may be done in the airlock. */
    public enum Scope {
        VIEW("view"),
        DECIDE("decide");

        private final String name;

        Scope(String name) {
            this.name = name;
        }
    }

    /** @throws Refusal 403 when Keycloak says no to the caller of the present request, 503 when it cannot be asked */
    public void require(Scope scope) {
        String raw = token.getRawToken();
        if (raw == null) {
            throw Refusal.of(ProblemType.UNAUTHENTICATED, "Sign in to work in the airlock.");
        }
        boolean granted = answers.of(raw + ' ' + scope, clock.instant(), () -> ask(raw, scope));
        if (!granted) {
            audit.recordRefusal(AuditEntry.of("access.denied", user.actor())
                    .about("resource", RESOURCE)
                    .outcome(AuditOutcome.REFUSED)
                    .fact("reason", "policy")
                    .fact("scope", scope.name));
            throw Refusal.forbidden(
                    "Keycloak does not let you " + scope.name + " in the airlock. An administrator can change that.");
        }
    }

    private boolean ask(String raw, Scope scope) {
        try {
            return permissions.granted(raw, RESOURCE, scope.name);
        } catch (KeycloakPermissions.NoAnswer e) {
            LOG.log(Level.WARNING, "Keycloak does not say who may " + scope.name + " in the airlock", e);
            throw new Refusal(Problem.of(
                            ProblemType.UNAVAILABLE,
                            "Keycloak cannot be asked at present whether you may do this. Nothing was changed; try again soon.")
                    .with("retryAfter", RETRY_SECONDS));
        }
    }
}
