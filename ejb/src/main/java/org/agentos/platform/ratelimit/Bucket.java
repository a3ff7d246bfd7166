package org.agentos.platform.ratelimit;

/** What a request is counted as. */
public enum Bucket {
    DEFAULT,
    GENERATION,
    SEARCH
}
