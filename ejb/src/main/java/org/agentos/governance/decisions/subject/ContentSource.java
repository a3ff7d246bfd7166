package org.agentos.governance.decisions.subject;

import java.util.UUID;
import org.agentos.rules.decision.Brand;

/** Where governance reads content from: always the stored bytes, hashed at the moment of reading. */
public interface ContentSource {

    /**
     * Names a version and hashes its stored bytes.
     *
     * @throws org.agentos.platform.errors.Refusal not found
     */
    ContentIdentity identify(UUID contentVersionId);

    /**
     * Reads a version with its media and the brand profile in force.
     *
     * @throws org.agentos.platform.errors.Refusal not found
     */
    Candidate read(UUID contentVersionId);

    /** The brand profile in force. */
    Brand brand();
}
