package org.agentos.agents.ideation.feeds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.ids.Ids;

/** A source of market signals: an address, or the sample that ships. */
@Entity
@Table(name = "feed")
class Feed {

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String title;
    private String url;

    @Column(name = "last_fetched_at")
    private Instant lastFetchedAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Feed() {}

    Feed(NewFeed wanted, Instant now) {
        this.id = Ids.next();
        this.title = wanted.title();
        this.url = wanted.url();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    Optional<String> url() {
        return Optional.ofNullable(url);
    }

    boolean isBuiltIn() {
        return url == null;
    }

    /** Whether it is time to fetch it again. */
    boolean isDue(Instant now) {
        return !isBuiltIn()
                && (lastFetchedAt == null || lastFetchedAt.plus(FRESH).isBefore(now));
    }

    void fetched(Instant now) {
        this.lastFetchedAt = now;
        this.lastError = null;
    }

    void failed(Instant now, String reason) {
        this.lastFetchedAt = now;
        this.lastError = reason;
    }

    FeedView view(int items) {
        return new FeedView(
                id,
                title,
                url(),
                isBuiltIn(),
                Optional.ofNullable(lastFetchedAt),
                Optional.ofNullable(lastError),
                items);
    }
}
