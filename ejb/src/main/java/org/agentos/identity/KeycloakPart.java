package org.agentos.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak's signing keys. While it is away, known tokens still verify, but nobody new can sign in. */
@ApplicationScoped
public class KeycloakPart implements Part {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "agentos.oidc.jwks.url")
    String keys;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(keys)).timeout(LIMIT).build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? Condition.up("") : Condition.degraded("its keys answer with status " + status);
        } catch (IOException e) {
            return Condition.degraded("away: who is signed in stays so until the token ends, nobody new can sign in");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Condition.degraded("not checked");
        }
    }
}
