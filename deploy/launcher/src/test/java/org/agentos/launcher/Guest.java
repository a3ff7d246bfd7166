package org.agentos.launcher;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Somebody with an account for one test alone. */
final class Guest {

    private Guest() {}

    static void ensure(TestStack stack, String username, String password, String role) {
        try (Keycloak keycloak = stack.administrator()) {
            RealmResource realm = keycloak.realm("agentos");
            if (realm.users().searchByUsername(username, true).isEmpty()) {
                create(realm, username, password, role);
            }
        }
    }

    private static void create(RealmResource realm, String username, String password, String role) {
        try (Response response = realm.users().create(account(username, password))) {
            realm.users()
                    .get(CreatedResponseUtil.getCreatedId(response))
                    .roles()
                    .realmLevel()
                    .add(List.of(realm.roles().get(role).toRepresentation()));
        }
    }

    private static UserRepresentation account(String username, String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setFirstName(username);
        user.setLastName("Guest");
        user.setEmail(username + "@example.org");
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setCredentials(List.of(credential));
        return user;
    }
}
