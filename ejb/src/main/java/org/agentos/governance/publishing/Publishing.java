package org.agentos.governance.publishing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.SocialPlatform;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.metrics.Meters;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;

/** Takes permitted content to its platform, exactly once. */
@Stateless
public class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class.getName());

    /** Accompanies an image so that its design can be measured; platforms take the image. */
    private static final String DRAWING = "image/svg+xml";

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    PermitFile permits;

    @Inject
    Decisions decisions;

    @Inject
    ContentSource contents;

    @Inject
    Platforms platforms;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    /**
     * Checks for the last time, and commits the intent: the stored bytes are hashed again, the permit must not have expired, and a
     * fresh decision must be no worse. May be repeated: a publication that is under way is taken up again as it is, under the same key.
     *
     * @throws Refusal not found; conflict when the bytes changed while a post may already be out
     */
    public Prepared prepare(UUID permitId) {
        Permit permit = permits.locked(permitId);
        Optional<Publication> earlier = under(permitId);
        Optional<State> stands = earlier.map(Publication::state);
        if (stands.filter(State.PUBLISHED::equals).isPresent()) {
            return new Prepared.Settled(earlier.orElseThrow().view());
        }
        Candidate candidate = contents.read(permit.decided().contentVersionId());
        return stands.filter(State::underWay).isPresent()
                ? takeUp(earlier.orElseThrow(), permit, candidate)
                : begin(permit, earlier, candidate);
    }

    /** Asks the platform. Never throws: what cannot be known is {@link Delivery.Unknown}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Delivery deliver(PublicationOrder order) {
        Optional<SocialPlatform> platform = platforms.serving(order.post().channel());
        if (platform.isEmpty()) {
            return new Delivery.Refused("No platform is connected for the channel "
                    + order.post().channel() + ". Connect one in the settings, then try again.");
        }
        Instant start = clock.instant();
        try {
            return platform.get().publish(order.post());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "the adapter of " + platform.get().name() + " failed", fault);
            return new Delivery.Unknown("The connection to " + platform.get().name() + " failed: " + fault);
        } finally {
            meters.observe(
                    "agentos_platform_seconds",
                    "Time that platforms take to answer",
                    Duration.between(start, clock.instant()),
                    "platform",
                    platform.get().name());
        }
    }

    /** Notes what the platform answered. A publication that has its receipt stays as it is. */
    public PublicationView confirm(PublicationOrder order, Delivery delivery) {
        Publication publication = locked(order.publicationId());
        if (publication.state() == State.PUBLISHED) {
            return publication.view();
        }
        publication.note(delivery, clock.instant());
        PublicationView view = publication.view();
        audit.record(outcome(view));
        tell(view, publication);
        meters.count(
                "agentos_publication_answers_total",
                "Answers of platforms to attempts to publish",
                "platform",
                view.platform(),
                "state",
                view.state().name());
        return view;
    }

    /** All attempts of a mission, oldest first. */
    public List<PublicationView> ofMission(UUID missionId) {
        return em.createQuery(
                        "select p from Publication p where p.missionId = :id order by p.startedAt", Publication.class)
                .setParameter("id", missionId)
                .getResultStream()
                .map(Publication::view)
                .toList();
    }

    /**
     * One attempt.
     *
     * @throws Refusal not found
     */
    public PublicationView publication(UUID publicationId) {
        return locked(publicationId).view();
    }

    private Prepared takeUp(Publication publication, Permit permit, Candidate candidate) {
        if (!candidate.identity().digest().equals(permit.decided().digest())) {
            throw Refusal.conflict("The stored bytes changed while publication " + publication.id()
                    + " was under way. Look on the platform whether the post exists, and end the mission.");
        }
        return order(publication, permit, candidate.subject());
    }

    private Prepared begin(Permit permit, Optional<Publication> earlier, Candidate candidate) {
        Optional<String> stale = permit.objection(candidate.identity(), clock.instant());
        if (stale.isPresent()) {
            boolean otherBytes =
                    !candidate.identity().digest().equals(permit.decided().digest());
            return refuse(permit, earlier, stale.get(), otherBytes ? permit.stages() : Set.of());
        }
        DecisionView fresh = decisions.store(decisions.evaluate(candidate), Actor.system());
        Optional<String> worse = permit.objection(fresh);
        return worse.isPresent()
                ? refuse(permit, earlier, worse.get(), permit.concernedBy(fresh))
                : start(permit, earlier, candidate.subject(), fresh);
    }

    private Prepared refuse(Permit permit, Optional<Publication> earlier, String reason, Set<String> concerned) {
        earlier.filter(publication -> publication.state() == State.REFUSED)
                .ifPresent(publication -> publication.voidBecause(reason));
        if (!permit.isVoid()) {
            permits.voidBecause(permit, reason, concerned);
        }
        return new Prepared.Voided(reason, concerned);
    }

    private Prepared start(Permit permit, Optional<Publication> earlier, Subject subject, DecisionView fresh) {
        permit.use(clock.instant());
        Publication publication = earlier.orElseGet(() -> intent(permit, fresh));
        if (publication.state() == State.REFUSED) {
            publication.restart(fresh.id());
        }
        audit.record(AuditEntry.of("publication.started", Actor.system())
                .about("publication", publication.id().toString())
                .fact("permit", permit.id().toString())
                .fact("digest", permit.decided().digest())
                .fact("decision", fresh.id().toString()));
        return order(publication, permit, subject);
    }

    private Publication intent(Permit permit, DecisionView fresh) {
        Optional<SocialPlatform> platform = platforms.serving(permit.channel());
        Publication publication = new Publication(
                permit,
                fresh.id(),
                platform.map(SocialPlatform::name).orElse("none"),
                platform.map(SocialPlatform::simulated).orElse(false),
                clock.instant());
        em.persist(publication);
        return publication;
    }

    private static PublicationOrder order(Publication publication, Permit permit, Subject subject) {
        return new PublicationOrder(
                publication.id(),
                permit.id(),
                new PostRequest(
                        permit.id(),
                        permit.channel(),
                        subject.text(),
                        subject.language(),
                        subject.links().stream().map(Link::url).toList(),
                        subject.media().stream()
                                .filter(medium -> !medium.mediaType().equals(DRAWING))
                                .map(medium -> new PostRequest.Attachment(
                                        medium.sha256(), medium.mediaType(), medium.bytes(), medium.altText()))
                                .toList()));
    }

    private static AuditEntry outcome(PublicationView view) {
        AuditEntry entry = AuditEntry.of("publication." + view.state().name().toLowerCase(Locale.ROOT), Actor.system())
                .about("publication", view.id())
                .outcome(view.state() == State.PUBLISHED ? AuditOutcome.DONE : AuditOutcome.FAILED)
                .fact("permit", view.permitId().toString())
                .fact("digest", view.digest())
                .fact("platform", view.platform())
                .fact("simulated", view.simulated())
                .fact("receipt", view.receiptId().orElse(""))
                .fact("url", view.url().orElse(""));
        return view.reason().map(reason -> entry.detail("reason", reason)).orElse(entry);
    }

    private void tell(PublicationView view, Publication publication) {
        if (view.state() != State.PUBLISHED && view.state() != State.REFUSED) {
            return;
        }
        Map<String, Object> data = new HashMap<>();
        data.put("missionId", publication.missionId().toString());
        data.put("contentVersionId", publication.contentVersionId().toString());
        data.put("platform", view.platform());
        data.put("simulated", view.simulated());
        view.url().ifPresent(url -> data.put("url", url));
        view.reason().ifPresent(reason -> data.put("reason", reason));
        String type = view.state() == State.PUBLISHED ? "publication.published" : "publication.failed";
        outbox.publish(type, view.id().toString(), data);
    }

    private Optional<Publication> under(UUID permitId) {
        return em.createQuery("select p from Publication p where p.permitId = :id", Publication.class)
                .setParameter("id", permitId)
                .getResultStream()
                .findFirst();
    }

    private Publication locked(UUID publicationId) {
        Publication publication = em.find(Publication.class, publicationId, LockModeType.PESSIMISTIC_WRITE);
        if (publication == null) {
            throw Refusal.notFound("There is no publication " + publicationId + ".");
        }
        return publication;
    }
}
