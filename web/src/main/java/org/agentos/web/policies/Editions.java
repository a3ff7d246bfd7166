package org.agentos.web.policies;

import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Versions;

/** Editions as ETags. */
final class Editions {

    private Editions() {}

    /** @throws Refusal without an ETag, or when it is none of ours */
    static int required(String ifMatch) {
        long edition = Versions.required(ifMatch);
        return edition > 0 && edition < Integer.MAX_VALUE ? (int) edition : 0;
    }
}
