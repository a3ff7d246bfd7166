package org.agentos.identity.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;

/** Issues keys, revokes them, and knows who comes with one. At most 200 that hold. */
@Stateless
public class ApiKeys {

    private static final int MOST = 200;
    private static final int MOST_SHOWN = 1000;

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The newest 1000 keys, those included that hold no more; newest first. */
    public List<ApiKeyView> all() {
        Instant now = now();
        return keys().stream().map(key -> key.view(now)).toList();
    }

    /** @throws Refusal 422 for a key that cannot be; 409 for one too many */
    public IssuedApiKey issue(NewApiKey wanted, Actor issuer) {
        Instant now = now();
        wanted.check(now);
        if (holding(now) >= MOST) {
            throw Refusal.conflict("There are " + MOST + " keys already: revoke those that nobody uses.");
        }
        KeyText text = KeyText.fresh(Ids.next());
        ApiKey key = new ApiKey(text, wanted, issuer, now);
        entities.persist(key);
        audit.record(AuditEntry.of("key.issued", issuer)
                .about("key", text.id())
                .fact("serviceAccount", key.serviceAccount())
                .fact("scopes", key.scopeNames())
                .fact("expiresAt", wanted.expiresAt().toString())
                .detail("name", wanted.name()));
        return new IssuedApiKey(key.view(now), text.text());
    }

    /** Ends a key at once; one that is revoked already stays as it is. @throws Refusal 404 */
    public void revoke(UUID id, Actor actor) {
        ApiKey key = Optional.ofNullable(entities.find(ApiKey.class, id))
                .orElseThrow(() -> Refusal.notFound("There is no key " + id + "."));
        Instant now = now();
        if (key.state(now) == ApiKeyView.State.REVOKED) {
            return;
        }
        key.revoke(actor, now);
        audit.record(AuditEntry.of("key.revoked", actor).about("key", id).fact("serviceAccount", key.serviceAccount()));
    }

    /** Whether a text has the form of a key, whoever made it. */
    public static boolean isKey(String text) {
        return text.startsWith(KeyText.PREFIX);
    }

    /** Who shows this key; empty when it is none of ours, expired or revoked. */
    public Optional<KeyHolder> holder(String text) {
        Instant now = now();
        return KeyText.read(text).flatMap(shown -> Optional.ofNullable(entities.find(ApiKey.class, shown.id()))
                .flatMap(key -> {
                    Optional<KeyHolder> holder = key.holder(shown, now);
                    holder.ifPresent(present -> key.used(now));
                    return holder;
                }));
    }

    private long holding(Instant now) {
        return keys().stream()
                .filter(key -> key.state(now) == ApiKeyView.State.ACTIVE)
                .count();
    }

    private List<ApiKey> keys() {
        return entities.createQuery("select k from ApiKey k order by k.createdAt desc, k.id desc", ApiKey.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
