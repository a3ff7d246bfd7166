package org.agentos.agents.ideation.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.agentos.agents.ideation.feed.FeedReading.Read;

/** The feed that ships: invented stories over 28 days before now, so that trends can be seen without a network. */
public final class SampleFeed {

    /** Says in every piece of evidence that these stories are invented. */
    public static final String TITLE = "Sample feed (simulated)";

    private static final Pattern HOURS_AGO = Pattern.compile("\\{(\\d{1,4}) hours ago}");

    private SampleFeed() {}

    /** About 60 signals, newest first. */
    public static List<Signal> signals(Instant now) {
        String dated = HOURS_AGO.matcher(resource()).replaceAll(match -> rfc1123(now, match.group(1)));
        FeedReading reading = FeedReader.read(
                dated.getBytes(StandardCharsets.UTF_8), "application/rss+xml; charset=utf-8", TITLE, now);
        if (reading instanceof Read read) {
            return read.signals();
        }
        throw new IllegalStateException("the sample feed cannot be read: " + reading);
    }

    private static String rfc1123(Instant now, String hours) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                now.minus(Duration.ofHours(Long.parseLong(hours))).atOffset(ZoneOffset.UTC));
    }

    private static String resource() {
        try (InputStream in = SampleFeed.class.getResourceAsStream("sample-feed.xml")) {
            if (in == null) {
                throw new IllegalStateException("sample-feed.xml is not in the archive");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("sample-feed.xml cannot be read", e);
        }
    }
}
