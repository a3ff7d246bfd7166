package org.agentos.integration.mastodon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** Whether there is a Mastodon server to post to. */
@ApplicationScoped
public class MastodonPart implements Part {

    @Inject
    MastodonPlatform platform;

    @Override
    public String name() {
        return "mastodon";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        if (!platform.serves("mastodon")) {
            return Condition.degraded("not configured: set AGENTOS_MASTODON_URL and AGENTOS_MASTODON_TOKEN");
        }
        return Condition.up(platform.simulated() ? "sandbox, simulated" : "");
    }
}
