package org.agentos.governance.decisions.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.content.ContentVersionView;
import org.agentos.content.ContentVersionView.MediumView;
import org.agentos.content.Contents;
import org.agentos.content.brand.BrandProfile;
import org.agentos.content.brand.BrandProfiles;
import org.agentos.content.brand.PaletteColour;
import org.agentos.content.media.MediaStore;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;

/** Reads content from the content feature, which keeps it as canonical bytes and media files. */
@ApplicationScoped
public class StoredContentSource implements ContentSource {

    private static final String AUDIENCE = "consumer";
    private static final String KIND = "post";

    @Inject
    Contents contents;

    @Inject
    MediaStore media;

    @Inject
    BrandProfiles brands;

    @Override
    public ContentIdentity identify(UUID contentVersionId) {
        return identity(contentVersionId, contents.version(contentVersionId));
    }

    @Override
    public Candidate read(UUID contentVersionId) {
        ContentIdentity identity = identity(contentVersionId, contents.version(contentVersionId));
        ContentVersionView version = contents.version(contentVersionId);
        return new Candidate(identity, subject(version, identity.intact()));
    }

    @Override
    public Brand brand() {
        BrandProfile profile = brands.current().profile();
        return new Brand(
                profile.name(),
                profile.palette().stream()
                        .map(PaletteColour::hex)
                        .map(Colour::parse)
                        .toList(),
                profile.fonts(),
                profile.requiredTerms(),
                profile.forbiddenTerms(),
                profile.competitors(),
                profile.tone());
    }

    private ContentIdentity identity(UUID contentVersionId, ContentVersionView version) {
        return new ContentIdentity(
                contentVersionId,
                version.contentId(),
                version.missionId(),
                version.channel(),
                contents.digestOfStoredBytes(contentVersionId),
                version.digest());
    }

    private Subject subject(ContentVersionView version, boolean intact) {
        Optional<String> headline = version.headline();
        return new Subject(
                version.text(),
                version.channel(),
                version.language(),
                "",
                AUDIENCE,
                KIND,
                version.aiMade(),
                version.paidPartnership(),
                version.links().stream().map(url -> new Link(url, "")).toList(),
                version.media().stream().map(medium -> medium(medium, intact)).toList(),
                brand(),
                headline.map(text -> Map.of("headline", text)).orElse(Map.of()));
    }

    /** A medium that is no longer what its digest says is left out, which is a gap in coverage. */
    private Medium medium(MediumView medium, boolean intact) {
        boolean whole = intact || media.digestOfFile(medium.sha256()).equals(medium.sha256());
        byte[] bytes = whole ? media.read(medium.sha256()).bytes() : new byte[0];
        return new Medium(medium.sha256(), medium.mediaType(), bytes, medium.altText());
    }
}
