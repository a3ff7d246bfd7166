package org.agentos.rules.decision;

import java.util.Arrays;
import java.util.Objects;

/**
 * An image, a video or a companion of one.
 *
 * @param sha256 digest of the bytes, 64 lower-case hex digits
 * @param mediaType such as {@code image/png}
 * @param bytes empty when they could not be had, which is a gap in coverage and never "clean"
 * @param altText empty when there is none
 */
public record Medium(String sha256, String mediaType, byte[] bytes, String altText) {

    public Medium {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(altText, "altText");
        bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Medium that
                && sha256.equals(that.sha256)
                && mediaType.equals(that.mediaType)
                && altText.equals(that.altText)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sha256, mediaType, altText, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Medium[" + mediaType + ", " + bytes.length + " bytes, sha256 " + sha256 + "]";
    }
}
