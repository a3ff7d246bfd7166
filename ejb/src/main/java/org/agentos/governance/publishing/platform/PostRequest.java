package org.agentos.governance.publishing.platform;

import java.util.List;
import java.util.UUID;

/**
 * One post to make.
 *
 * @param idempotencyKey the same for every attempt at this post, and used for no other post
 * @param channel id of the channel catalogue, for example {@code mastodon}
 * @param text what the post says, already within the channel's limit; byte for byte as approved
 * @param language BCP 47 tag of the text
 * @param links addresses the content carries, in order; an adapter adds to the text only those that it does not hold yet
 * @param media images to attach, in order, each as approved
 */
public record PostRequest(
        UUID idempotencyKey, String channel, String text, String language, List<String> links, List<Attachment> media) {

    public PostRequest {
        links = List.copyOf(links);
        media = List.copyOf(media);
    }

    /**
     * One image of a post.
     *
     * @param sha256 lower-case hex digest of the bytes
     * @param mediaType for example {@code image/png}
     * @param bytes the image itself; the array is not to be changed
     * @param altText what the image shows, for those who cannot see it
     */
    public record Attachment(String sha256, String mediaType, byte[] bytes, String altText) {}
}
