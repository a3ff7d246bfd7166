package org.agentos.governance.publishing;

import java.util.UUID;
import org.agentos.governance.publishing.platform.PostRequest;

/** A post that must now be delivered: the intent is committed, the platform has yet to hear of it, or to answer. */
public record PublicationOrder(UUID publicationId, UUID permitId, PostRequest post) implements Prepared {}
