package org.agentos.identity.keys;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A key that was just issued.
 *
 * @param key the key itself, which nobody can read again
 */
public record IssuedApiKey(@JsonUnwrapped ApiKeyView view, String key) {}
