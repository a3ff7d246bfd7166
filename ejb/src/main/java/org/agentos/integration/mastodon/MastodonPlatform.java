package org.agentos.integration.mastodon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.platform.RemovalRequest;
import org.agentos.governance.publishing.platform.SocialPlatform;
import org.agentos.platform.outbound.Outbound;
import org.agentos.platform.outbound.Pauses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured Mastodon server. The sandbox of this machine serves every channel, and is marked as simulated. */
@ApplicationScoped
public class MastodonPlatform implements SocialPlatform {

    private static final String CHANNEL = "mastodon";

    @Inject
    Outbound outbound;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "agentos.mastodon.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "agentos.mastodon.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "agentos.mastodon.simulated", defaultValue = "false")
    boolean simulated;

    @Override
    public String name() {
        return simulated ? "Mastodon sandbox" : "Mastodon";
    }

    @Override
    public boolean simulated() {
        return simulated;
    }

    @Override
    public boolean serves(String channel) {
        return server().isPresent() && (simulated || channel.equals(CHANNEL));
    }

    @Override
    public Delivery publish(PostRequest request) {
        return server().map(server -> new MastodonPost(
                                new MastodonApi(outbound, server), name(), simulated, clock, Pauses.real())
                        .publish(request))
                .orElseGet(() -> new Delivery.Refused(
                        "No Mastodon server is configured: set AGENTOS_MASTODON_URL and AGENTOS_MASTODON_TOKEN."));
    }

    @Override
    public Removal remove(RemovalRequest request) {
        return server().map(server -> new MastodonRemoval(new MastodonApi(outbound, server), clock).remove(request))
                .orElseGet(() -> new Removal.Refused(
                        "No Mastodon server is configured: set AGENTOS_MASTODON_URL and AGENTOS_MASTODON_TOKEN."));
    }

    private Optional<MastodonServer> server() {
        return url.filter(given -> !given.isBlank()).flatMap(given -> token.filter(secret -> !secret.isBlank())
                .map(secret -> new MastodonServer(given.strip().replaceAll("/+$", ""), secret.strip())));
    }
}
