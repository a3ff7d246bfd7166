package org.agentos.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.agentos.audit.Actor;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the present request, from the verified token or by the key that was shown. */
@RequestScoped
public class CurrentUser {

    private static final String SERVICE_ACCOUNT = "service-account-";

    @Inject
    JsonWebToken token;

    private Actor keyHolder;

    /** From now on the caller is the service account of the key that this request shows. */
    public void actAs(Actor serviceAccount) {
        keyHolder = serviceAccount;
    }

    public boolean isAnonymous() {
        return keyHolder == null && hasNoToken();
    }

    private boolean hasNoToken() {
        return token == null || token.getRawToken() == null || token.getSubject() == null;
    }

    /** @throws Refusal 401 when nobody is signed in */
    public Actor actor() {
        if (isAnonymous()) {
            throw Refusal.of(
                    ProblemType.UNAUTHENTICATED, "Sign in, or send a bearer token of this installation's realm.");
        }
        if (keyHolder != null) {
            return keyHolder;
        }
        String name = token.getName();
        Actor.Kind kind = name.startsWith(SERVICE_ACCOUNT) ? Actor.Kind.SERVICE : Actor.Kind.USER;
        return new Actor(kind, token.getSubject(), name, roles());
    }

    public boolean hasRole(String role) {
        return !isAnonymous() && actor().hasRole(role);
    }

    private Set<String> roles() {
        return token.getGroups() == null ? Set.of() : new HashSet<>(token.getGroups());
    }
}
