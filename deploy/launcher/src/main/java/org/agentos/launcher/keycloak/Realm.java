package org.agentos.launcher.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Secrets;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The realm {@value #NAME}. Its version stands in a realm attribute; steps newer than that are applied in order, each once.
 * Steps are only ever added: a realm that lives must be able to follow.
 */
public final class Realm {

    public static final String NAME = "agentos";
    static final String VERSION = "agentos.realm.version";

    private final KeycloakServer server;
    private final Secrets secrets;
    private final Progress progress;

    public Realm(KeycloakServer server, Secrets secrets, Progress progress) {
        this.server = server;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Brings the realm up to date, and its addresses to where the server listens this time. */
    public void ensure(String serverUrl) {
        try (Keycloak keycloak = administrator()) {
            RealmResource realm = keycloak.realm(NAME);
            int version = version(realm);
            List<RealmStep> steps = RealmStep.all();
            for (int next = version + 1; next <= steps.size(); next++) {
                RealmStep step = steps.get(next - 1);
                progress.step("Keycloak: realm step " + next + ", " + step.title());
                step.apply(keycloak, secrets);
                mark(keycloak.realm(NAME), next);
            }
            new Addresses(serverUrl).apply(keycloak.realm(NAME));
        }
    }

    /** Keycloak's administration, with all rights. */
    public Keycloak administrator() {
        return KeycloakBuilder.builder()
                .serverUrl(server.url())
                .realm("master")
                .clientId("admin-cli")
                .username(KeycloakServer.ADMIN)
                .password(secrets.get("keycloak.admin"))
                .build();
    }

    private static int version(RealmResource realm) {
        try {
            Map<String, String> attributes = realm.toRepresentation().getAttributes();
            return attributes == null ? 0 : Integer.parseInt(attributes.getOrDefault(VERSION, "0"));
        } catch (NotFoundException e) {
            return 0;
        }
    }

    private static void mark(RealmResource realm, int version) {
        RealmRepresentation representation = realm.toRepresentation();
        Map<String, String> attributes = new HashMap<>();
        if (representation.getAttributes() != null) {
            attributes.putAll(representation.getAttributes());
        }
        attributes.put(VERSION, Integer.toString(version));
        representation.setAttributes(attributes);
        realm.update(representation);
    }
}
