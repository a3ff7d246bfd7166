package org.agentos.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version to be added to a content.
 *
 * @param text what is published, byte for byte
 * @param headline short title; may be empty
 * @param language BCP 47 tag
 * @param links addresses that the content carries, in order
 * @param media images in order, each in the media store already
 * @param madeBy makers of text and media
 * @param ideaId the idea that it carries out
 * @param instruction what was asked to be changed in the version before
 */
public record NewVersion(
        String text,
        String headline,
        String language,
        List<String> links,
        List<UsedMedium> media,
        boolean aiMade,
        boolean paidPartnership,
        List<String> madeBy,
        Optional<UUID> ideaId,
        Optional<String> instruction) {

    public NewVersion {
        links = List.copyOf(links);
        media = List.copyOf(media);
        madeBy = List.copyOf(madeBy);
    }

    /**
     * A medium as this version uses it.
     *
     * @param sha256 lower-case hex
     * @param altText what it shows, for those who cannot see it
     */
    public record UsedMedium(String sha256, String altText) {}
}
