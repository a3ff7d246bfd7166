package org.agentos.agents.ideation.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.agentos.agents.ideation.feed.FeedReading.Read;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.agentos.platform.json.Texts;

/**
 * Makes signals of RSS 0.9x, 1.0, 2.0 and Atom 1.0. A document with a DOCTYPE is refused, so no entity is ever expanded. Items
 * without a headline or a date, and items of the future, are passed over.
 */
public final class FeedReader {

    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_URL = 2_000;
    private static final Duration CLOCK_SKEW = Duration.ofHours(12);

    private FeedReader() {}

    /**
     * @param document the whole feed, already bounded in size
     * @param contentType as the server named it; its charset is honoured (RFC 7303)
     * @param source what to call the feed in every signal
     */
    public static FeedReading read(byte[] document, String contentType, String source, Instant now) {
        try (XmlReader text = new XmlReader(new ByteArrayInputStream(document), contentType, true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return new Read(signals(input.build(text), source, now.plus(CLOCK_SKEW)));
        } catch (FeedException | IOException | RuntimeException e) {
            return new Unreadable("This is not an RSS or Atom feed that can be read: " + firstLine(e));
        }
    }

    private static List<Signal> signals(SyndFeed feed, String source, Instant latest) {
        return feed.getEntries().stream()
                .limit(MOST_ITEMS)
                .flatMap(entry -> signal(entry, source).stream())
                .filter(signal -> signal.publishedAt().isBefore(latest))
                .sorted(Comparator.comparing(Signal::publishedAt).reversed())
                .toList();
    }

    private static Optional<Signal> signal(SyndEntry entry, String source) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        String title = PlainText.of(Optional.ofNullable(entry.getTitle()).orElse(""), LONGEST_TITLE);
        if (date == null || title.isEmpty() || !Texts.isStorable(title)) {
            return Optional.empty();
        }
        return Optional.of(new Signal(title, source, url(entry), date.toInstant()));
    }

    /** Only what a browser may follow; nothing else is ever shown as a link. */
    private static String url(SyndEntry entry) {
        String url = Optional.ofNullable(entry.getLink()).orElse("").strip();
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web && url.length() <= LONGEST_URL && Texts.isStorable(url) ? url : "";
    }

    private static String firstLine(Exception e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return PlainText.of(message.lines().findFirst().orElse(""), LONGEST_TITLE);
    }
}
