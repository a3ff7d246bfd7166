package org.agentos.rules.decision;

import java.util.Objects;

/**
 * Says that a detector looked at a part of the subject, or why it did not.
 *
 * @param part as in {@link Finding#part()}
 * @param reason a sentence for {@link Outcome#FAILED}, {@link Outcome#TOO_LARGE}, {@link Outcome#UNSUPPORTED}; may be empty otherwise
 */
public record CoverageEntry(String part, String detector, String version, Outcome outcome, String reason) {

    /** What became of the scan of a part. */
    public enum Outcome {
        SCANNED,
        NOT_APPLICABLE,
        FAILED,
        TOO_LARGE,
        UNSUPPORTED;

        /** Whether something stayed unseen. */
        public boolean gap() {
            return this == FAILED || this == TOO_LARGE || this == UNSUPPORTED;
        }
    }

    public CoverageEntry {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(detector, "detector");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }
}
