package org.agentos.governance.publishing.takedown;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.platform.RemovalRequest;
import org.agentos.governance.publishing.takedown.Takedown.State;
import org.agentos.platform.events.Outbox;

/** Takes posts down: {@link #begin} commits the intent, {@link TakedownLoop} sees it through. */
@Stateless
public class Takedowns {

    private static final Logger LOG = Logger.getLogger(Takedowns.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Inject
    TakedownFile file;

    @Inject
    Publishing publishing;

    @Inject
    Platforms platforms;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<TakedownEnded> ended;

    /**
     * Asks for a post to be taken down; of one that is asked for already, says so.
     *
     * @throws org.agentos.platform.errors.Refusal not found; conflict when it is not public
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Takedown begin(UUID publicationId, String reason, Actor by) {
        PublicationView post = publishing.publicNow(publicationId);
        return file.open(publicationId).orElseGet(() -> {
            Takedown takedown = file.add(post, reason, by);
            audit.record(entry("publication.removal-asked", takedown, by).detail("reason", takedown.reason()));
            return takedown;
        });
    }

    /** The next one that the platform is to be asked about now, for who sees it through. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Takedown> claim() {
        return file.claim();
    }

    /** Asks the platform. Never throws: what cannot be known is {@link Removal.Unknown}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Removal ask(Takedown takedown) {
        RemovalRequest request =
                new RemovalRequest(takedown.channel(), takedown.postId(), takedown.url(), takedown.attempts() > 1);
        return platforms
                .serving(takedown.channel())
                .map(platform -> {
                    try {
                        return platform.remove(request);
                    } catch (RuntimeException fault) {
                        LOG.log(Level.WARNING, "the adapter of " + platform.name() + " failed", fault);
                        return new Removal.Unknown("The connection to " + platform.name() + " failed: " + fault);
                    }
                })
                .orElseGet(() -> new Removal.Refused("No platform is connected for the channel " + takedown.channel()
                        + ". Take the post down there."));
    }

    /** Notes what the platform answered. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void confirm(Takedown takedown, Removal answer) {
        if (answer instanceof Removal.Removed removed) {
            removed(takedown, removed.raw());
        } else if (answer instanceof Removal.Refused refused) {
            refused(takedown, refused.reason());
        } else if (answer instanceof Removal.RetryLater later) {
            Duration pause = later.after().compareTo(pause(takedown)) > 0 ? later.after() : pause(takedown);
            file.again(takedown, takedown.state(), later.reason(), pause);
        } else if (answer instanceof Removal.Unknown unknown) {
            file.again(takedown, State.UNKNOWN, unknown.reason(), pause(takedown));
            audit.record(entry("publication.removal-unknown", takedown, Actor.system())
                    .outcome(AuditOutcome.FAILED)
                    .detail("reason", unknown.reason()));
        }
    }

    private void removed(Takedown takedown, String raw) {
        if (file.end(takedown, State.REMOVED, "", raw)) {
            PublicationView post =
                    publishing.removed(takedown.publicationId(), takedown.reason(), takedown.requestedBy());
            ended.fire(new TakedownEnded(takedown.id(), post.id(), post.contentVersionId(), true, ""));
        }
    }

    private void refused(Takedown takedown, String reason) {
        if (file.end(takedown, State.REFUSED, reason, "")) {
            audit.record(entry("publication.removal-refused", takedown, Actor.system())
                    .outcome(AuditOutcome.FAILED)
                    .detail("reason", reason));
            outbox.publish(
                    "publication.removal-refused",
                    takedown.publicationId().toString(),
                    Map.of("channel", takedown.channel()));
            PublicationView post = publishing.publication(takedown.publicationId());
            ended.fire(new TakedownEnded(takedown.id(), post.id(), post.contentVersionId(), false, reason));
        }
    }

    /** 5 s, then twice as long each time. */
    private static Duration pause(Takedown takedown) {
        Duration pause = Duration.ofSeconds(5L << Math.min(10, takedown.attempts() - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static AuditEntry entry(String action, Takedown takedown, Actor by) {
        return AuditEntry.of(action, by)
                .about("publication", takedown.publicationId())
                .fact("takedown", takedown.id().toString())
                .fact("receipt", takedown.postId())
                .fact("url", takedown.url())
                .fact("attempts", takedown.attempts());
    }
}
