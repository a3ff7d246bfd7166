package org.agentos.governance.publishing.takedown;

import java.util.UUID;

/**
 * A takedown has come to its end. Fired synchronously, inside the transaction that ends it.
 *
 * @param contentVersionId what the post is of
 * @param removed whether the post is gone
 * @param problem why it is not; empty when it is
 */
public record TakedownEnded(
        UUID takedownId, UUID publicationId, UUID contentVersionId, boolean removed, String problem) {}
