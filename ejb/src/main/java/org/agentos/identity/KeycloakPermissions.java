package org.agentos.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.authorization.client.AuthorizationDeniedException;
import org.keycloak.authorization.client.AuthzClient;
import org.keycloak.authorization.client.Configuration;
import org.keycloak.representations.idm.authorization.AuthorizationRequest;

/** Asks Keycloak's authorization services (UMA grant) what the bearer of a token may do with a resource of ours. */
@ApplicationScoped
public class KeycloakPermissions {

    private static final int MILLIS = 3000;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.url")
    String url;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.realm")
    String realm;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.client.id", defaultValue = "agentos-server")
    String clientId;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.client.secret")
    Optional<String> secret;

    private AuthzClient client;

    /**
     * @param token the bearer's access token
     * @throws NoAnswer when Keycloak is away, or does not take this server's own credentials
     */
    public boolean granted(String token, String resource, String scope) throws NoAnswer {
        AuthorizationRequest request = new AuthorizationRequest();
        request.addPermission(resource, scope);
        try {
            client().authorization(token).authorize(request);
            return true;
        } catch (AuthorizationDeniedException e) {
            return false;
        } catch (RuntimeException e) {
            throw new NoAnswer(String.valueOf(e.getMessage()), e);
        }
    }

    /** Made when first needed: it reads Keycloak's own description, and Keycloak may come later than we do. */
    private synchronized AuthzClient client() {
        if (client == null) {
            Map<String, Object> credentials = Map.of("secret", secret.orElse(""));
            client = AuthzClient.create(new Configuration(url, realm, clientId, credentials, http()));
        }
        return client;
    }

    private static HttpClient http() {
        RequestConfig limits = RequestConfig.custom()
                .setConnectTimeout(MILLIS)
                .setConnectionRequestTimeout(MILLIS)
                .setSocketTimeout(MILLIS)
                .build();
        return HttpClients.custom().setDefaultRequestConfig(limits).build();
    }

    /** Neither yes nor no. */
    public static class NoAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        NoAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
