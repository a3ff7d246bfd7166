package org.agentos.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.content.ContentVersionView;
import org.agentos.content.ContentVersionView.MediumView;
import org.agentos.knowledge.meaning.VectorIndex;
import org.agentos.knowledge.meaning.VectorIndex.IndexedChunk;
import org.agentos.rules.embedding.Chunk;

/** A published version as the library shows it. */
@Entity
@Table(name = "library_entry")
public class LibraryEntry {

    private static final int LONGEST_EXCERPT = 280;

    @Id
    @Column(name = "content_version_id")
    private UUID contentVersionId;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String channel;
    private String verdict;
    private String headline;
    private String body;

    @Column(name = "image_sha256")
    private String imageSha256;

    @Column(name = "image_alt")
    private String imageAlt;

    @Column(name = "publication_url")
    private String publicationUrl;

    private boolean simulated;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "indexed_at")
    private Instant indexedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For the persistence provider. */
    protected LibraryEntry() {}

    LibraryEntry(ContentVersionView version, Published published) {
        Optional<MediumView> image = version.media().stream()
                .filter(medium -> medium.mediaType().equals("image/png")
                        || medium.mediaType().equals("image/jpeg"))
                .findFirst();
        this.contentVersionId = version.id();
        this.contentId = version.contentId();
        this.missionId = version.missionId();
        this.channel = version.channel();
        this.verdict = published.verdict();
        this.headline = version.headline().orElseGet(() -> Excerpt.of(version.text(), 100));
        this.body = version.text();
        this.imageSha256 = image.map(MediumView::sha256).orElse(null);
        this.imageAlt = image.map(MediumView::altText).orElse(null);
        this.publicationUrl = published.url();
        this.simulated = published.simulated();
        this.publishedAt = published.publishedAt();
    }

    UUID contentVersionId() {
        return contentVersionId;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    void indexed(Instant now) {
        this.indexedAt = now;
    }

    /** It is public no more. */
    void withdraw(Instant now) {
        this.withdrawnAt = now;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** It is public again, by another post. */
    void published(Published again) {
        this.withdrawnAt = null;
        this.verdict = again.verdict();
        this.publicationUrl = again.url();
        this.simulated = again.simulated();
        this.publishedAt = again.publishedAt();
    }

    boolean isIndexed() {
        return indexedAt != null;
    }

    /** What is embedded: headline and text together. */
    String meaning() {
        return headline + "\n\n" + body;
    }

    List<IndexedChunk> chunks(List<Chunk> parts) {
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(number -> chunk(number, parts.get(number)))
                .toList();
    }

    /** As it is found by its newest, or by words. */
    LibraryItem item() {
        return item(Excerpt.of(body, LONGEST_EXCERPT), Optional.empty());
    }

    /** As it is found by meaning: the part that matched, and how well. */
    LibraryItem item(VectorIndex.Match match) {
        String part = Excerpt.part(meaning(), Math.max(match.start(), textStart(match)), match.end());
        return item(Excerpt.of(part, LONGEST_EXCERPT), Optional.of(match.score()));
    }

    /** The headline is shown anyway, so an excerpt of the first part begins after it. */
    private int textStart(VectorIndex.Match match) {
        int start = headline.codePointCount(0, headline.length()) + 2;
        return start < match.end() ? start : match.start();
    }

    private LibraryItem item(String excerpt, Optional<Double> score) {
        return new LibraryItem(
                contentId,
                contentVersionId,
                missionId,
                headline,
                excerpt,
                channel,
                verdict,
                score,
                Optional.ofNullable(imageSha256).map(sha256 -> "/api/v1/media/" + sha256),
                Optional.ofNullable(imageAlt),
                publicationUrl,
                simulated,
                publishedAt);
    }

    private IndexedChunk chunk(int number, Chunk part) {
        return new IndexedChunk(
                contentVersionId,
                contentId,
                missionId,
                headline,
                channel,
                verdict,
                publishedAt,
                number,
                part.start(),
                part.end(),
                part.vector());
    }
}
