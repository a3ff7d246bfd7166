package org.agentos.launcher.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Where the console may be sent back to after sign-in: follows the server's port, at every start. */
final class Addresses {

    private final String serverUrl;

    Addresses(String serverUrl) {
        this.serverUrl = serverUrl;
    }

    void apply(RealmResource realm) {
        ClientRepresentation console =
                realm.clients().findByClientId("agentos-console").get(0);
        ClientResource client = realm.clients().get(console.getId());
        console.setRootUrl(serverUrl);
        console.setRedirectUris(List.of(serverUrl + "/*"));
        console.setWebOrigins(List.of(serverUrl));
        Map<String, String> attributes = new HashMap<>(console.getAttributes());
        attributes.put("post.logout.redirect.uris", serverUrl + "/*");
        console.setAttributes(attributes);
        client.update(console);
    }
}
