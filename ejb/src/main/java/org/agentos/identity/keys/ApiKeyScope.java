package org.agentos.identity.keys;

/** What a key may be used for. */
public enum ApiKeyScope {
    /** Send content and get decisions. */
    DECIDE,
    /** Read decisions and explanations. */
    EXPLAIN
}
