package org.agentos.orchestration;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.agentos.content.media.MediaStore;
import org.agentos.content.media.Medium;
import org.agentos.content.media.MediumDescription;
import org.agentos.platform.ids.Sha256;

/** Media that need no disk. */
final class MemoryMedia extends MediaStore {

    private final Map<String, Medium> media = new ConcurrentHashMap<>();

    @Override
    public String put(byte[] bytes, String mediaType) {
        String sha256 = Sha256.named(bytes).substring("sha256:".length());
        media.putIfAbsent(sha256, new Medium(sha256, bytes, mediaType));
        return sha256;
    }

    @Override
    public Medium read(String sha256) {
        return media.get(sha256);
    }

    @Override
    public MediumDescription describe(String sha256) {
        Medium medium = media.get(sha256);
        return new MediumDescription(
                sha256, medium.mediaType(), medium.bytes().length, Optional.empty(), Optional.empty());
    }

    @Override
    public String digestOfFile(String sha256) {
        return sha256;
    }
}
