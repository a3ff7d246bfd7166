package org.agentos.agents.ideation.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.agentos.agents.ideation.feed.FeedReading.Read;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void readsRss() {
        List<Signal> signals =
                signals(rss(item("Refill &amp; save", "https://n.example/1", "Mon, 23 Nov 2026 10:00:00 GMT")));

        assertThat(signals)
                .containsExactly(new Signal(
                        "Refill & save", "News", "https://n.example/1", Instant.parse("2026-11-23T10:00:00Z")));
    }

    @Test
    void readsAtom() {
        List<Signal> signals = signals(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><updated>2026-11-23T10:00:00Z</updated>
                <entry><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><id>e</id><link href="https://n.example/e"/>
                <updated>2026-11-23T10:00:00Z</updated></entry></feed>""");

        assertThat(signals).extracting(Signal::title).containsExactly("A bold step");
    }

    @Test
    void passesOverItemsWithoutHeadlineOrDateAndThoseOfTheFuture() {
        String ok = item("Kept", "https://n.example/1", "Mon, 23 Nov 2026 10:00:00 GMT");
        String undated = "<item><title>Undated</title></item>";
        String untitled = item("", "https://n.example/2", "Mon, 23 Nov 2026 10:00:00 GMT");
        String future = item("Tomorrow", "https://n.example/3", "Fri, 01 Jan 2027 10:00:00 GMT");

        assertThat(signals(rss(ok + undated + untitled + future)))
                .extracting(Signal::title)
                .containsExactly("Kept");
    }

    @Test
    void showsOnlyAddressesThatABrowserMayFollow() {
        String script = item("Click", "javascript:alert(1)", "Mon, 23 Nov 2026 10:00:00 GMT");

        assertThat(signals(rss(script))).extracting(Signal::url).containsExactly("");
    }

    @Test
    void readsTheSampleThatShips() {
        List<Signal> signals = SampleFeed.signals(NOW);

        assertThat(signals).hasSizeBetween(55, 65);
        assertThat(signals).allMatch(signal -> signal.source().contains("simulated"));
        assertThat(signals).allMatch(signal -> signal.publishedAt().isAfter(NOW.minusSeconds(28 * 86_400)));
    }

    @Nested
    class Hostile {

        @Test
        void refusesExternalEntities() {
            String xxe = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + rss(item("&x;", "https://n.example/1", "Mon, 23 Nov 2026 10:00:00 GMT"));

            assertThat(read(xxe)).isInstanceOfSatisfying(Unreadable.class, answer -> assertThat(answer.reason())
                    .contains("DOCTYPE")
                    .doesNotContain("root:"));
        }

        @Test
        void refusesABillionLaughs() {
            StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
            }
            String bomb = laughs + "]>" + rss(item("&a29;", "https://n.example/1", "Mon, 23 Nov 2026 10:00:00 GMT"));

            assertThat(read(bomb)).isInstanceOf(Unreadable.class);
        }

        @Test
        void boundsHeadlinesAndItems() {
            String endless = item("word ".repeat(5_000), "https://n.example/1", "Mon, 23 Nov 2026 10:00:00 GMT");

            List<Signal> signals = signals(rss(endless.repeat(600)));

            assertThat(signals).hasSize(500);
            assertThat(signals.get(0).title()).hasSizeLessThanOrEqualTo(300);
        }

        @Test
        void saysWhatIsNoFeed() {
            assertThat(read("<html><body>404</body></html>")).isInstanceOf(Unreadable.class);
            assertThat(read("")).isInstanceOf(Unreadable.class);
            assertThat(read("\u0000\u0001\u0002")).isInstanceOf(Unreadable.class);
            assertThat(read("<rss version='2.0'><channel>" + "<a>".repeat(50_000)))
                    .isInstanceOf(Unreadable.class);
        }
    }

    private static FeedReading read(String document) {
        return FeedReader.read(document.getBytes(UTF_8), "application/xml; charset=utf-8", "News", NOW);
    }

    private static List<Signal> signals(String document) {
        return ((Read) read(document)).signals();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>t</title><link>http://l</link><description>d</description>" + items
                + "</channel></rss>";
    }

    private static String item(String title, String link, String date) {
        return "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>".formatted(title, link, date);
    }
}
