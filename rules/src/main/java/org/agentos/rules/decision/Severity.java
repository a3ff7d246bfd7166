package org.agentos.rules.decision;

/** How much harm the violation of a rule may do, from least to most. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
