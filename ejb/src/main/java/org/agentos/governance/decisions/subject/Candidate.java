package org.agentos.governance.decisions.subject;

import org.agentos.rules.decision.Subject;

/** A content version as it would be decided, and published: read from the very bytes whose digest its identity carries. */
public record Candidate(ContentIdentity identity, Subject subject) {}
