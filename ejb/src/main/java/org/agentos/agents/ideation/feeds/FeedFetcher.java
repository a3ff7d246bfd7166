package org.agentos.agents.ideation.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.agentos.agents.ideation.feed.FeedReader;
import org.agentos.agents.ideation.feed.FeedReading;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.agentos.platform.outbound.Outbound;
import org.agentos.platform.outbound.OutboundFailure;
import org.agentos.platform.outbound.OutboundRequest;
import org.agentos.platform.outbound.OutboundResponse;

/** Fetches one feed through the one way out: at most 2 MiB within 10 s. */
@ApplicationScoped
public class FeedFetcher {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String ACCEPTED =
            "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9";

    @Inject
    Outbound outbound;

    @Inject
    Clock clock;

    /** @param title what to call the feed in every signal */
    public FeedReading fetch(String url, String title) {
        try {
            OutboundResponse response = outbound.send(OutboundRequest.get("feed", URI.create(url))
                    .header("Accept", ACCEPTED)
                    .within(TIMEOUT)
                    .upTo(LARGEST));
            return read(response, title);
        } catch (OutboundFailure e) {
            return new Unreadable(e.getMessage());
        }
    }

    private FeedReading read(OutboundResponse response, String title) {
        String type = response.header("Content-Type").orElse("application/xml").toLowerCase(Locale.ROOT);
        if (!response.isSuccess()) {
            return new Unreadable("The feed's server answered with status " + response.status() + ".");
        }
        if (!type.contains("xml") && !type.startsWith("text/plain")) {
            return new Unreadable("The address answers with " + type + ", which is no feed.");
        }
        return FeedReader.read(response.body(), type, title, clock.instant());
    }
}
