package org.agentos.content.brand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** The brand of this installation. Until somebody saves one, it is the sample that ships. */
@Stateless
public class BrandProfiles {

    private static final String ADD_SAMPLE =
            "insert into brand_profile (version, profile, logo, updated_at, updated_by)"
                    + " values (1, ?1, ?2, ?3, ?4) on conflict (version) do nothing";

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public BrandProfileView current() {
        return inForce().view();
    }

    /** The logo in force, as SVG of ours with a square view box. */
    public String logo() {
        return inForce().logo();
    }

    /**
     * Puts another profile in force.
     *
     * @param expectedVersion the version that was edited
     * @throws Refusal 412 when another one is in force by now, 422 for a profile that is not valid
     */
    public BrandProfileView save(BrandProfile profile, long expectedVersion, Actor author) {
        BrandRules.check(profile);
        BrandProfileVersion before = inForce();
        lockVersions();
        if (newest().filter(version -> version.version() == expectedVersion).isEmpty()) {
            throw Refusal.of(ProblemType.STALE, "Somebody saved another brand profile. Read it, then edit that one.");
        }
        BrandProfileVersion saved = before.next(profile, clock.instant(), author.name());
        entities.persist(saved);
        audit.record(AuditEntry.of("brand.changed", author)
                .about("brand", "brand")
                .fact("version", saved.version())
                .detail("before", before.profile())
                .detail("after", profile));
        outbox.publish("brand.changed", "brand", Map.of("version", saved.version()));
        return saved.view();
    }

    private BrandProfileVersion inForce() {
        return newest().orElseGet(() -> {
            addSample();
            return newest().orElseThrow(() -> new IllegalStateException("the sample brand was not stored"));
        });
    }

    private Optional<BrandProfileVersion> newest() {
        return entities.createQuery(
                        "select b from BrandProfileVersion b order by b.version desc", BrandProfileVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void addSample() {
        entities.createNativeQuery(ADD_SAMPLE)
                .setParameter(1, SampleBrand.profile())
                .setParameter(2, SampleBrand.logo())
                .setParameter(3, java.sql.Timestamp.from(clock.instant()))
                .setParameter(4, Actor.system().name())
                .executeUpdate();
    }

    /** One save after the other; readers are not held up. */
    private void lockVersions() {
        entities.createNativeQuery("lock table brand_profile in share row exclusive mode")
                .executeUpdate();
    }
}
