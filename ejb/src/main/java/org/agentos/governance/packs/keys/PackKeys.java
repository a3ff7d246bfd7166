package org.agentos.governance.packs.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.packs.archive.PackDefect;
import org.agentos.governance.packs.archive.PackSignature;
import org.agentos.governance.packs.archive.SignedPack;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.keys.Ed25519;
import org.agentos.platform.keys.KeyRing;

/** Signs packs with the installation's key, and says whose packs are taken. At most 100 keys of others. */
@Stateless
public class PackKeys {

    private static final int MOST = 100;
    private static final String OWN = "This installation";

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    KeyRing ring;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Fingerprint of the key that signs now. */
    public String ownFingerprint() {
        return Ed25519.fingerprint(ring.publicKey(ring.signingKid()));
    }

    public PackSignature sign(byte[] manifest) {
        KeyRing.Signature signature = ring.sign(manifest);
        return PackSignature.of(
                signature.kid(), Ed25519.fingerprint(ring.publicKey(signature.kid())), signature.bytes());
    }

    /**
     * Whose the pack is, if its signature is good.
     *
     * @throws Refusal with a {@link PackDefect}
     */
    public String signerOf(SignedPack pack) {
        PackSignature signature = pack.signature();
        if (ring.verify(pack.signedBytes(), new KeyRing.Signature(signature.kid(), signature.bytes()))) {
            return OWN;
        }
        if (signature.key().equals(ownFingerprint())) {
            throw PackDefect.WRONG_SIGNATURE.refusal();
        }
        TrustedKey key = find(signature.key()).orElseThrow(() -> PackDefect.UNKNOWN_KEY.refusal());
        if (!key.signed(pack.signedBytes(), signature.bytes())) {
            throw PackDefect.WRONG_SIGNATURE.refusal();
        }
        return key.name();
    }

    /** The own key first, then those of others by name. */
    public List<PackKeyView> all() {
        List<PackKeyView> keys = new ArrayList<>();
        byte[] own = ring.publicKey(ring.signingKid());
        keys.add(new PackKeyView(
                Ed25519.fingerprint(own),
                OWN,
                Base64.getEncoder().encodeToString(own),
                true,
                Optional.empty(),
                Optional.empty()));
        em.createQuery("select k from TrustedKey k order by k.name, k.fingerprint", TrustedKey.class)
                .getResultStream()
                .map(TrustedKey::view)
                .forEach(keys::add);
        return keys;
    }

    /** @throws Refusal 422 for what is no key; 409 for one that is trusted already, or one too many */
    public PackKeyView trust(NewPackKey wanted, Actor admin) {
        byte[] publicKey = wanted.checked();
        String fingerprint = Ed25519.fingerprint(publicKey);
        if (fingerprint.equals(ownFingerprint()) || find(fingerprint).isPresent()) {
            throw Refusal.conflict("This key is trusted already.");
        }
        if (all().size() > MOST) {
            throw Refusal.conflict("There are " + MOST + " keys already: remove those whose packs nobody takes.");
        }
        TrustedKey key =
                new TrustedKey(wanted.name(), publicKey, admin, clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(key);
        em.flush();
        tell("pack.key-trusted", key, admin, "after");
        return key.view();
    }

    /** Takes no packs of this key any more; what came by it stays. @throws Refusal 404 */
    public void distrust(String fingerprint, Actor admin) {
        TrustedKey key =
                find(fingerprint).orElseThrow(() -> Refusal.notFound("No key " + fingerprint + " is trusted here."));
        em.remove(key);
        em.flush();
        tell("pack.key-removed", key, admin, "before");
    }

    private Optional<TrustedKey> find(String fingerprint) {
        return Optional.ofNullable(em.find(TrustedKey.class, fingerprint));
    }

    private void tell(String action, TrustedKey key, Actor admin, String detail) {
        audit.record(AuditEntry.of(action, admin)
                .about("pack-key", key.fingerprint())
                .detail(detail, key.view()));
        outbox.publish(action, key.fingerprint(), Map.of("name", key.name()));
    }
}
