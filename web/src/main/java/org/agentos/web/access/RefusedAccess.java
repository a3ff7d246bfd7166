package org.agentos.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.identity.CurrentUser;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;

/** Says no to those who may not, and writes down that it did, before the answer leaves. */
@ApplicationScoped
public class RefusedAccess {

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    /** For whoever is known and may not. */
    public Problem forbidden(String path) {
        if (user.isAnonymous()) {
            return anonymous(path);
        }
        audit.recordRefusal(AuditEntry.of("access.denied", user.actor())
                .about("path", path)
                .outcome(AuditOutcome.REFUSED)
                .fact("reason", "role"));
        return Problem.of(
                ProblemType.FORBIDDEN,
                "Your roles do not allow this. The API's documentation names the roles; an administrator can grant them.");
    }

    /** For whoever is not known. */
    public Problem anonymous(String path) {
        return Problem.of(ProblemType.UNAUTHENTICATED, "Sign in, or send a bearer token of this installation's realm.")
                .with("path", path);
    }
}
