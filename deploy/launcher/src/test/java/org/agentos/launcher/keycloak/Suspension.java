package org.agentos.launcher.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.agentos.launcher.TestStack;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.AuthorizationResource;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.admin.client.resource.ScopePermissionResource;
import org.keycloak.representations.idm.authorization.AbstractPolicyRepresentation;
import org.keycloak.representations.idm.authorization.DecisionStrategy;
import org.keycloak.representations.idm.authorization.Logic;
import org.keycloak.representations.idm.authorization.ResourceRepresentation;
import org.keycloak.representations.idm.authorization.ScopePermissionRepresentation;
import org.keycloak.representations.idm.authorization.ScopeRepresentation;
import org.keycloak.representations.idm.authorization.UserPolicyRepresentation;

/**
 * Takes from one person the right to decide in the airlock, as an administrator does it in Keycloak's authorization services:
 * a policy more on the permission. The person's roles stay, and so does everybody else's right.
 */
public final class Suspension {

    private static final String PERMISSION = "decide in the airlock";
    private static final String POLICY = "not who is suspended";

    private final Keycloak keycloak;
    private final AuthorizationResource authorization;
    private final Set<String> usual;

    private Suspension(Keycloak keycloak) {
        this.keycloak = keycloak;
        ClientsResource clients = keycloak.realm(Realm.NAME).clients();
        String server = clients.findByClientId("agentos-server").get(0).getId();
        this.authorization = clients.get(server).authorization();
        this.usual = permission().associatedPolicies().stream()
                .map(AbstractPolicyRepresentation::getName)
                .collect(Collectors.toSet());
    }

    /** What the call yields while the person is suspended. */
    public static <T> T during(String username, Supplier<T> call) {
        try (Keycloak keycloak = TestStack.running().administrator()) {
            Suspension suspension = new Suspension(keycloak);
            suspension.begin(username);
            try {
                return call.get();
            } finally {
                suspension.end();
            }
        }
    }

    private void begin(String username) {
        UserPolicyRepresentation policy = new UserPolicyRepresentation();
        policy.setName(POLICY);
        policy.setLogic(Logic.NEGATIVE);
        policy.setUsers(Set.of(keycloak.realm(Realm.NAME)
                .users()
                .searchByUsername(username, true)
                .get(0)
                .getId()));
        try (Response created = authorization.policies().user().create(policy)) {
            if (created.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new AssertionError("no policy: " + created.getStatus());
            }
        }
        Set<String> more = new HashSet<>(usual);
        more.add(POLICY);
        apply(more);
    }

    private void end() {
        apply(usual);
        String id = authorization.policies().user().findByName(POLICY).getId();
        authorization.policies().user().findById(id).remove();
    }

    private void apply(Set<String> policies) {
        ScopePermissionResource resource = permission();
        ScopePermissionRepresentation permission = resource.toRepresentation();
        permission.setResources(names(resource.resources(), ResourceRepresentation::getName));
        permission.setScopes(names(resource.scopes(), ScopeRepresentation::getName));
        permission.setPolicies(policies);
        permission.setDecisionStrategy(DecisionStrategy.UNANIMOUS);
        resource.update(permission);
    }

    private ScopePermissionResource permission() {
        String id = authorization.permissions().scope().findByName(PERMISSION).getId();
        return authorization.permissions().scope().findById(id);
    }

    private static <T> Set<String> names(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).collect(Collectors.toSet());
    }
}
