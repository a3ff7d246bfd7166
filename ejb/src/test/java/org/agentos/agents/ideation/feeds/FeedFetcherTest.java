package org.agentos.agents.ideation.feeds;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.agentos.agents.ideation.feed.FeedReading;
import org.agentos.agents.ideation.feed.FeedReading.Read;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.agentos.platform.metrics.Meters;
import org.agentos.platform.outbound.Outbound;
import org.agentos.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedFetcherTest {

    private static final String RSS = "<rss version=\"2.0\"><channel><title>t</title><link>http://l</link>"
            + "<description>d</description><item><title>News</title><link>https://n.example/1</link>"
            + "<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig()
                    .bindAddress("127.0.0.1")
                    .port(24001))
            .build();

    private final FeedFetcher fetcher = new FeedFetcher();

    @BeforeEach
    void allowTheServerAndNothingElse() {
        fetcher.outbound = new Outbound(new Meters(), "127.0.0.1:24001");
        fetcher.clock = new TestClock();
    }

    @Test
    void readsAFeed() {
        SERVER.stubFor(get("/feed").willReturn(okForContentType("application/rss+xml", RSS)));

        assertThat(fetch()).isInstanceOfSatisfying(Read.class, read -> assertThat(read.signals())
                .hasSize(1));
    }

    @Test
    void refusesAPageThatIsNoFeed() {
        SERVER.stubFor(get("/feed").willReturn(okForContentType("text/html", "<html></html>")));

        assertThat(reason()).contains("text/html");
    }

    @Test
    void refusesMoreThanItReads() {
        SERVER.stubFor(get("/feed").willReturn(okForContentType("application/xml", " ".repeat(3 * 1024 * 1024))));

        assertThat(reason()).contains("larger than");
    }

    @Test
    void followsNoRedirectToAPrivateAddress() {
        SERVER.stubFor(get("/feed").willReturn(temporaryRedirect("http://127.0.0.1:24002/admin")));

        assertThat(reason()).contains("24002");
    }

    @Test
    void saysWhichStatusItGot() {
        SERVER.stubFor(get("/feed").willReturn(aResponse().withStatus(410)));

        assertThat(reason()).contains("410");
    }

    private FeedReading fetch() {
        return fetcher.fetch("http://127.0.0.1:24001/feed", "News");
    }

    private String reason() {
        return ((Unreadable) fetch()).reason();
    }
}
