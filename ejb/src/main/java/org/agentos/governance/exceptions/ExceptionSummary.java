package org.agentos.governance.exceptions;

/**
 * How many exceptions there are.
 *
 * @param requested that wait for a second officer
 * @param active that free something now
 * @param endingSoon of the active, that end within a week
 * @param uses30d decisions of the last 30 days that were made under one
 */
public record ExceptionSummary(
        long requested, long active, long endingSoon, long expired, long revoked, long rejected, long uses30d) {}
