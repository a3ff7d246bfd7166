package org.agentos.agents.ideation.feeds;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.ideation.feed.FeedReading;
import org.agentos.agents.ideation.feed.FeedReading.Read;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.agentos.agents.ideation.feed.SampleFeed;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** Where market signals come from. At most 50 feeds. */
@Stateless
public class Feeds {

    private static final Duration KEPT = Duration.ofDays(60);
    private static final int MOST_FEEDS = 50;

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    FeedItems items;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** By title. */
    public List<FeedView> all() {
        return feeds().stream().map(this::view).toList();
    }

    /** @throws Refusal 409 for an address that is there already, or one feed too many; 422 for one that is none */
    public FeedView add(NewFeed wanted, Actor actor) {
        FeedRules.check(wanted);
        List<Feed> present = feeds();
        if (present.stream().anyMatch(feed -> feed.url().equals(Optional.of(wanted.url())))) {
            throw Refusal.conflict("This feed is there already.");
        }
        if (present.size() >= MOST_FEEDS) {
            throw Refusal.conflict("There are " + MOST_FEEDS + " feeds already: remove one first.");
        }
        Feed feed = new Feed(wanted, clock.instant());
        entities.persist(feed);
        record("feed.added", feed, actor);
        return view(feed);
    }

    /** @throws Refusal 404 */
    public void remove(UUID id, Actor actor) {
        Feed feed = find(id);
        entities.remove(feed);
        record("feed.removed", feed, actor);
    }

    /** The feeds that should be fetched now: id, title and address. */
    public List<Due> due() {
        Instant now = clock.instant();
        return feeds().stream()
                .filter(feed -> feed.isDue(now))
                .map(feed -> new Due(feed.id(), feed.title(), feed.url().orElseThrow()))
                .toList();
    }

    /** Keeps what a fetch yielded; a feed that was removed meanwhile is passed over. */
    public void fetched(UUID id, FeedReading reading) {
        Optional.ofNullable(entities.find(Feed.class, id)).ifPresent(feed -> {
            Instant now = clock.instant();
            if (reading instanceof Read read) {
                items.keep(id, read.signals(), now.minus(KEPT));
                feed.fetched(now);
            } else if (reading instanceof Unreadable unreadable) {
                feed.failed(now, unreadable.reason());
            }
        });
    }

    /** What all feeds said since then, the sample included while it is among them. */
    public List<Signal> signals(Instant since) {
        List<Signal> signals = new ArrayList<>(items.since(since));
        if (feeds().stream().anyMatch(Feed::isBuiltIn)) {
            signals.addAll(SampleFeed.signals(clock.instant()));
        }
        return List.copyOf(signals);
    }

    /** A feed to be fetched. */
    public record Due(UUID id, String title, String url) {}

    private FeedView view(Feed feed) {
        int count = feed.isBuiltIn() ? SampleFeed.signals(clock.instant()).size() : items.count(feed.id());
        return feed.view(count);
    }

    private List<Feed> feeds() {
        return entities.createQuery("select f from Feed f order by f.title, f.id", Feed.class)
                .getResultList();
    }

    private Feed find(UUID id) {
        return Optional.ofNullable(entities.find(Feed.class, id))
                .orElseThrow(() -> Refusal.notFound("There is no feed " + id + "."));
    }

    private void record(String action, Feed feed, Actor actor) {
        audit.record(AuditEntry.of(action, actor)
                .about("feed", feed.id())
                .detail("title", feed.title())
                .detail("url", feed.url().orElse("")));
        outbox.publish("feed.changed", feed.id().toString(), Map.of("action", action));
    }
}
