package org.agentos.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One immutable version.
 *
 * @param number 1 for the first version of its content
 * @param digest {@code sha256:} and 64 hex digits, of the canonical bytes
 * @param madeBy makers of text and media
 * @param instruction what was asked to be changed in the version before
 */
public record ContentVersionView(
        UUID id,
        UUID contentId,
        UUID missionId,
        int number,
        String channel,
        String language,
        Optional<String> headline,
        String text,
        List<String> links,
        List<MediumView> media,
        boolean aiMade,
        boolean paidPartnership,
        String digest,
        List<String> madeBy,
        Optional<String> instruction,
        Instant createdAt) {

    /**
     * A medium of the version.
     *
     * @param width in pixels, for images that could be read
     * @param url where the bytes are, relative to the server
     */
    public record MediumView(
            String sha256,
            String mediaType,
            String altText,
            Optional<Integer> width,
            Optional<Integer> height,
            String url) {}
}
