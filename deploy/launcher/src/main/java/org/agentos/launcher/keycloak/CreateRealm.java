package org.agentos.launcher.keycloak;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.agentos.launcher.Secrets;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** The realm with its roles and clients, from the document beside this class. */
final class CreateRealm implements RealmStep {

    private static final String DOCUMENT = "agentos-realm.json";

    @Override
    public String title() {
        return "roles and clients";
    }

    @Override
    public void apply(Keycloak keycloak, Secrets secrets) {
        boolean exists = keycloak.realms().findAll().stream()
                .anyMatch(realm -> realm.getRealm().equals(Realm.NAME));
        if (!exists) {
            RealmRepresentation realm = document();
            for (ClientRepresentation client : realm.getClients()) {
                if (Boolean.FALSE.equals(client.isPublicClient())) {
                    client.setSecret(secrets.get("client." + client.getClientId()));
                }
            }
            keycloak.realms().create(realm);
        }
    }

    private static RealmRepresentation document() {
        try (InputStream in = CreateRealm.class.getResourceAsStream(DOCUMENT)) {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, RealmRepresentation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT + " cannot be read", e);
        }
    }
}
