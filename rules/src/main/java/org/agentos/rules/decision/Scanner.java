package org.agentos.rules.decision;

/** Looks at a subject and says what is there, and what could not be looked at. Implementations are thread-safe. */
@FunctionalInterface
public interface Scanner {

    /** Never refuses a subject: what cannot be scanned is a {@link CoverageEntry} with a reason. */
    ScanResult scan(Subject subject);
}
