package org.agentos.audit;

import java.util.UUID;

/**
 * Proof that a record was written.
 *
 * @param id the record
 * @param leafHash RFC 6962 leaf hash, hex
 */
public record AuditReceipt(UUID id, String leafHash) {}
