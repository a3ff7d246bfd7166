package org.agentos.governance.exceptions;

import java.time.Instant;
import java.util.Optional;

/** How often an exception was used, and when last. */
record Uses(long count, Optional<Instant> last) {

    static final Uses NONE = new Uses(0, Optional.empty());
}
