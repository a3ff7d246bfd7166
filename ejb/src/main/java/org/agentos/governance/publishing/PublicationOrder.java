package org.agentos.governance.publishing;

import java.util.UUID;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.PostRequest.Attachment;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;

/** A post that must now be delivered: the intent is committed, the platform has yet to hear of it, or to answer. */
public record PublicationOrder(UUID publicationId, UUID permitId, PostRequest post) implements Prepared {

    /** Accompanies an image so that its design can be measured; platforms take the image. */
    private static final String DRAWING = "image/svg+xml";

    /** The post of a content whose bytes were just found to be the permitted ones. */
    static PublicationOrder of(Publication publication, Permit permit, Subject subject) {
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
                                .map(PublicationOrder::attachment)
                                .toList()));
    }

    private static Attachment attachment(Medium medium) {
        return new Attachment(medium.sha256(), medium.mediaType(), medium.bytes(), medium.altText());
    }
}
