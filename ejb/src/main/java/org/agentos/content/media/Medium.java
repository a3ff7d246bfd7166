package org.agentos.content.media;

/**
 * The bytes of one medium, which are what their digest says.
 *
 * @param sha256 lower-case hex
 * @param bytes not to be changed
 */
public record Medium(String sha256, byte[] bytes, String mediaType) {}
