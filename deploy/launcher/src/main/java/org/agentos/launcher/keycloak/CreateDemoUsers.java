package org.agentos.launcher.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.agentos.launcher.DemoUser;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.Secrets;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The people of the demonstration, with passwords from the keystore. */
final class CreateDemoUsers implements RealmStep {

    @Override
    public String title() {
        return "demo users";
    }

    @Override
    public void apply(Keycloak keycloak, Secrets secrets) {
        RealmResource realm = keycloak.realm(Realm.NAME);
        for (DemoUser user : DemoUser.ALL) {
            if (realm.users().searchByUsername(user.username(), true).isEmpty()) {
                create(realm, user, secrets.get(user.secret()));
            }
        }
    }

    private static void create(RealmResource realm, DemoUser user, String password) {
        UserRepresentation representation = new UserRepresentation();
        representation.setUsername(user.username());
        representation.setFirstName(user.firstName());
        representation.setLastName(user.lastName());
        representation.setEmail(user.username() + "@example.org");
        representation.setEmailVerified(true);
        representation.setEnabled(true);
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        representation.setCredentials(List.of(credential));
        try (Response response = realm.users().create(representation)) {
            if (response.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new LaunchFailure("Keycloak refused the user " + user.username() + ": " + response.getStatus());
            }
            List<RoleRepresentation> roles = user.roles().stream()
                    .map(role -> realm.roles().get(role).toRepresentation())
                    .toList();
            realm.users()
                    .get(CreatedResponseUtil.getCreatedId(response))
                    .roles()
                    .realmLevel()
                    .add(roles);
        }
    }
}
