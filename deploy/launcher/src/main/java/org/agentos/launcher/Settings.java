package org.agentos.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's configuration for the embedded stack: the keys of {@code deploy/.env.example}, and no others. */
public final class Settings {

    private static final String HERE = "127.0.0.1";

    private final Options options;
    private final Home home;
    private final Secrets secrets;

    Settings(Options options, Home home, Secrets secrets) {
        this.options = options;
        this.home = home;
        this.secrets = secrets;
    }

    public String serverUrl() {
        return "http://" + HERE + ":" + port(Port.SERVER);
    }

    public String keycloakUrl() {
        return "http://" + HERE + ":" + port(Port.KEYCLOAK);
    }

    public String sandboxUrl() {
        return "http://" + HERE + ":" + port(Port.SANDBOX);
    }

    public Map<String, String> environment() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("AGENTOS_HOME", home.folder("server").toString());
        settings.put("AGENTOS_HTTP_ADDRESS", HERE);
        settings.put("AGENTOS_HTTP_PORT", Integer.toString(port(Port.SERVER)));
        settings.put("AGENTOS_PUBLIC_URL", serverUrl());
        settings.put("AGENTOS_DB_URL", "jdbc:postgresql://" + HERE + ":" + port(Port.POSTGRES) + "/agentos");
        settings.put("AGENTOS_DB_USER", "agentos_app");
        settings.put("AGENTOS_DB_PASSWORD", secrets.get("db.agentos_app"));
        settings.put("AGENTOS_DB_OWNER_USER", "agentos_owner");
        settings.put("AGENTOS_DB_OWNER_PASSWORD", secrets.get("db.agentos_owner"));
        settings.put("AGENTOS_REDIS_URL", "redis://" + HERE + ":" + port(Port.REDIS));
        settings.put("AGENTOS_REDIS_PASSWORD", secrets.get("redis"));
        settings.put("AGENTOS_KEYCLOAK_URL", keycloakUrl());
        settings.put("AGENTOS_KEYCLOAK_REALM", "agentos");
        settings.put("AGENTOS_KEYCLOAK_CLIENT_ID", "agentos-server");
        settings.put("AGENTOS_KEYCLOAK_CLIENT_SECRET", secrets.get("client.agentos-server"));
        settings.put("AGENTOS_OIDC_ISSUER", keycloakUrl() + "/realms/agentos");
        settings.put("AGENTOS_PINECONE_HOST", "http://" + HERE + ":" + port(Port.VECTOR));
        settings.put("AGENTOS_PINECONE_API_KEY", secrets.get("pinecone"));
        settings.put("AGENTOS_PINECONE_TLS", "false");
        settings.put("AGENTOS_MASTODON_URL", sandboxUrl());
        settings.put("AGENTOS_MASTODON_TOKEN", secrets.get("sandbox"));
        settings.put("AGENTOS_MASTODON_SIMULATED", "true");
        settings.put("AGENTOS_OUTBOUND_ALLOW", HERE + ":" + port(Port.SANDBOX));
        settings.put(
                "AGENTOS_KEYSTORE", home.folder("keys").resolve("server.p12").toString());
        settings.put("AGENTOS_KEYSTORE_PASSWORD", secrets.passPhrase());
        return settings;
    }

    /** Writes them to {@code agentos.env} (mode 0600), for who develops against the services. */
    void write(Home into) {
        String text = environment().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path fresh = Secrets.ownerOnly(into.file("agentos.env.new"));
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    into.file("agentos.env"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("agentos.env cannot be written: " + e.getMessage(), e);
        }
    }

    private int port(Port port) {
        return options.ports().get(port);
    }
}
