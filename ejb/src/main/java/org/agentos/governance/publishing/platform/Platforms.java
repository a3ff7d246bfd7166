package org.agentos.governance.publishing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The platforms this installation knows, and which of them serves a channel. */
@ApplicationScoped
public class Platforms {

    private final Iterable<SocialPlatform> platforms;

    /** For the container's proxy. */
    protected Platforms() {
        this(List.of());
    }

    @Inject
    Platforms(@Any Instance<SocialPlatform> platforms) {
        this((Iterable<SocialPlatform>) platforms);
    }

    private Platforms(Iterable<SocialPlatform> platforms) {
        this.platforms = platforms;
    }

    /** A fixed choice, without a container. */
    public static Platforms of(SocialPlatform... platforms) {
        return new Platforms(List.of(platforms));
    }

    /** The platform for a channel; one that really publishes goes before a simulated one. */
    public Optional<SocialPlatform> serving(String channel) {
        Optional<SocialPlatform> simulated = Optional.empty();
        for (SocialPlatform platform : platforms) {
            if (platform.serves(channel) && !platform.simulated()) {
                return Optional.of(platform);
            }
            if (platform.serves(channel)) {
                simulated = Optional.of(platform);
            }
        }
        return simulated;
    }
}
