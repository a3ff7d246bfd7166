package org.agentos.web.settings;

import java.util.Optional;
import org.agentos.content.Channel;
import org.agentos.governance.publishing.platform.SocialPlatform;

/** A channel, and the platform that serves it. */
record ChannelView(
        String id,
        String name,
        int width,
        int height,
        int maxCharacters,
        boolean connected,
        boolean simulated,
        Optional<String> platform) {

    static ChannelView of(Channel channel, Optional<SocialPlatform> platform) {
        return new ChannelView(
                channel.id(),
                channel.name(),
                channel.width(),
                channel.height(),
                channel.maxCharacters(),
                platform.isPresent(),
                platform.map(SocialPlatform::simulated).orElse(false),
                platform.map(SocialPlatform::name));
    }
}
