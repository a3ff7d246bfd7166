package org.agentos.content.media;

import java.util.Optional;

/**
 * What is known of a stored medium without reading it.
 *
 * @param sha256 lower-case hex
 * @param size in bytes
 * @param width in pixels, for images that could be read
 */
public record MediumDescription(
        String sha256, String mediaType, long size, Optional<Integer> width, Optional<Integer> height) {}
