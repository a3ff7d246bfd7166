package org.agentos.governance.publishing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.publishing.platform.SocialPlatform;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.metrics.Meters;
import org.agentos.rules.decision.Subject;

/** Takes permitted content to its platform, exactly once. */
@Stateless
public class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class.getName());

    @Inject
    PermitFile permits;

    @Inject
    PublicationFile publications;

    @Inject
    Decisions decisions;

    @Inject
    ContentSource contents;

    @Inject
    Platforms platforms;

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
        Optional<Publication> earlier = publications.under(permitId);
        Optional<State> stands = earlier.map(Publication::state);
        if (stands.filter(State::wasPublic).isPresent()) {
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
        long start = System.nanoTime();
        try {
            return platform.get().publish(order.post());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "the adapter of " + platform.get().name() + " failed", fault);
            return new Delivery.Unknown("The connection to " + platform.get().name() + " failed: " + fault);
        } finally {
            meters.observe(
                    "agentos_platform_seconds",
                    "Time that platforms take to answer",
                    Duration.ofNanos(System.nanoTime() - start),
                    "platform",
                    platform.get().name());
        }
    }

    /** Notes what the platform answered. A publication that has its receipt stays as it is. */
    public PublicationView confirm(PublicationOrder order, Delivery delivery) {
        Publication publication = publications.locked(order.publicationId());
        if (publication.state().wasPublic()) {
            return publication.view();
        }
        publication.note(delivery, clock.instant());
        publications.recordAnswer(publication);
        return publication.view();
    }

    /** All attempts of a mission, oldest first. */
    public List<PublicationView> ofMission(UUID missionId) {
        return publications.ofMission(missionId).stream().map(Publication::view).toList();
    }

    /**
     * One attempt.
     *
     * @throws Refusal not found
     */
    public PublicationView publication(UUID publicationId) {
        return publications.found(publicationId).view();
    }

    /**
     * Notes that the platform has taken a post down; its content may be published again, under another permit.
     *
     * @throws Refusal not found; conflict when it is not public
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PublicationView removed(UUID publicationId, String why, Actor by) {
        Publication publication = publications.locked(publicationId);
        requirePublic(publication);
        publication.removed(why);
        publications.recordRemoval(publication, by);
        return publication.view();
    }

    /**
     * A post that is public, kept from changing until the transaction ends.
     *
     * @throws Refusal not found; conflict when it is not public
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PublicationView publicNow(UUID publicationId) {
        Publication publication = publications.locked(publicationId);
        requirePublic(publication);
        return publication.view();
    }

    private static void requirePublic(Publication publication) {
        if (publication.state() != State.PUBLISHED) {
            throw Refusal.conflict(
                    "Publication " + publication.id() + " is not public: it is " + publication.state() + ".");
        }
    }

    private Prepared takeUp(Publication publication, Permit permit, Candidate candidate) {
        if (!candidate.identity().digest().equals(permit.decided().digest())) {
            throw Refusal.conflict("The stored bytes changed while publication " + publication.id()
                    + " was under way. Look on the platform whether the post exists, and end the mission.");
        }
        return PublicationOrder.of(publication, permit, candidate.subject());
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
        publications.recordStart(publication);
        return PublicationOrder.of(publication, permit, subject);
    }

    private Publication intent(Permit permit, DecisionView fresh) {
        Optional<SocialPlatform> platform = platforms.serving(permit.channel());
        Publication publication = new Publication(
                permit,
                fresh.id(),
                platform.map(SocialPlatform::name).orElse("none"),
                platform.map(SocialPlatform::simulated).orElse(false),
                clock.instant());
        publications.add(publication);
        return publication;
    }
}
