package org.agentos.content;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.content.CanonicalContent.Used;
import org.agentos.content.ContentVersionView.MediumView;
import org.agentos.content.NewVersion.UsedMedium;
import org.agentos.content.media.MediaFault;
import org.agentos.content.media.MediaStore;
import org.agentos.content.media.MediumDescription;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Sha256;

/** Contents and their versions. Versions are only ever added. */
@Stateless
public class Contents {

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    MediaStore media;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return the id of the new content, which has no version yet */
    public UUID create(NewContent wanted) {
        Content content = new Content(wanted, clock.instant());
        entities.persist(content);
        entities.flush(); // whoever locks its row in this transaction finds it
        audit.record(AuditEntry.of("content.created", wanted.createdBy())
                .about("content", content.id())
                .fact("missionId", wanted.missionId().toString())
                .fact("channel", content.channel())
                .detail("title", wanted.title()));
        return content.id();
    }

    /**
     * Adds a version with the next number.
     *
     * @throws Refusal 404 for a content or medium that is not there, 422 for texts that cannot be kept
     */
    public ContentVersionView addVersion(UUID contentId, NewVersion made) {
        VersionRules.check(made);
        Content content = Optional.ofNullable(entities.find(Content.class, contentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> noContent(contentId));
        ContentVersion version =
                new ContentVersion(content, nextNumber(content), says(content, made), made, clock.instant());
        entities.persist(version);
        record(version);
        return view(version);
    }

    /** @throws Refusal 404 */
    public ContentVersionView version(UUID versionId) {
        return view(find(versionId));
    }

    /** Newest first. */
    public List<ContentVersionView> versions(UUID contentId) {
        if (entities.find(Content.class, contentId) == null) {
            throw noContent(contentId);
        }
        return versionsOf(contentId).stream().map(this::view).toList();
    }

    /** The RFC 8785 bytes as they are stored. */
    public byte[] canonicalBytes(UUID versionId) {
        return stored(versionId).canonical();
    }

    /**
     * The digest of what is stored at this moment, media files included: equal to the digest noted when the version was made, unless
     * somebody changed a byte since.
     *
     * @throws MediaFault when a medium cannot be read at all
     */
    public String digestOfStoredBytes(UUID versionId) {
        byte[] canonical = stored(versionId).canonical();
        CanonicalContent says = CanonicalContent.parse(canonical);
        List<Used> asStored = says.media().stream()
                .map(used -> new Used(media.digestOfFile(used.sha256()), used.mediaType(), used.altText()))
                .toList();
        return Sha256.named(
                asStored.equals(says.media())
                        ? canonical
                        : says.withMedia(asStored).bytes());
    }

    private CanonicalContent says(Content content, NewVersion made) {
        return new CanonicalContent(
                content.channel(),
                made.language(),
                made.headline(),
                made.text(),
                made.links(),
                made.media().stream().map(this::used).toList(),
                made.aiMade(),
                made.paidPartnership());
    }

    private Used used(UsedMedium medium) {
        return new Used(medium.sha256(), media.describe(medium.sha256()).mediaType(), medium.altText());
    }

    private void record(ContentVersion version) {
        UUID contentId = version.content().id();
        audit.record(AuditEntry.of("content.version-added", Actor.agent("content"))
                .about("content-version", version.id())
                .fact("contentId", contentId.toString())
                .fact("number", version.number())
                .fact("digest", version.digest())
                .detail("madeBy", version.madeBy())
                .detail("instruction", version.instruction().orElse("")));
        outbox.publish(
                "content.generated",
                version.id().toString(),
                Map.of(
                        "contentId", contentId.toString(),
                        "missionId", version.content().missionId().toString(),
                        "channel", version.content().channel(),
                        "number", version.number()));
    }

    private int nextNumber(Content content) {
        return 1
                + entities.createQuery(
                                "select coalesce(max(v.number), 0) from ContentVersion v where v.content = :content",
                                Integer.class)
                        .setParameter("content", content)
                        .getSingleResult();
    }

    private List<ContentVersion> versionsOf(UUID contentId) {
        return entities.createQuery(
                        "select v from ContentVersion v where v.content.id = :id order by v.number desc",
                        ContentVersion.class)
                .setParameter("id", contentId)
                .getResultList();
    }

    private ContentVersion find(UUID versionId) {
        return Optional.ofNullable(entities.find(ContentVersion.class, versionId))
                .orElseThrow(() -> Refusal.notFound("There is no content version " + versionId + "."));
    }

    /** Past every cache, from the database itself. */
    private ContentVersion stored(UUID versionId) {
        ContentVersion version = find(versionId);
        entities.flush();
        entities.refresh(version);
        return version;
    }

    private ContentVersionView view(ContentVersion version) {
        CanonicalContent says = version.says();
        return new ContentVersionView(
                version.id(),
                version.content().id(),
                version.content().missionId(),
                version.number(),
                says.channel(),
                says.language(),
                Optional.of(says.headline()).filter(headline -> !headline.isEmpty()),
                says.text(),
                says.links(),
                says.media().stream().map(this::view).toList(),
                says.aiMade(),
                says.paidPartnership(),
                version.digest(),
                version.madeBy(),
                version.instruction(),
                version.createdAt());
    }

    private MediumView view(Used used) {
        MediumDescription described = media.describe(used.sha256());
        return new MediumView(
                used.sha256(),
                used.mediaType(),
                used.altText(),
                described.width(),
                described.height(),
                "/api/v1/media/" + used.sha256());
    }

    private static Refusal noContent(UUID contentId) {
        return Refusal.notFound("There is no content " + contentId + ".");
    }
}
