package org.agentos.audit;

/** Records, newest first. */
public record AuditPage(java.util.List<AuditRecordView> items, java.util.Optional<String> nextCursor) {}
