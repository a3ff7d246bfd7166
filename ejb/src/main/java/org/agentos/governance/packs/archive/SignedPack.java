package org.agentos.governance.packs.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.governance.packs.archive.PackManifest.PackedFile;
import org.agentos.governance.packs.archive.PackManifest.PackedPolicy;
import org.agentos.governance.policies.Policy;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;

/** A pack whose signature is looked at before anything it says. */
public final class SignedPack {

    private final PackArchive archive;
    private final PackSignature signature;

    private SignedPack(PackArchive archive, PackSignature signature) {
        this.archive = archive;
        this.signature = signature;
    }

    /** @throws Refusal with a {@link PackDefect} */
    public static SignedPack open(byte[] zip) {
        PackArchive archive = PackArchive.open(zip);
        byte[] signature = archive.file(PackArchive.SIGNATURE).orElseThrow(() -> PackDefect.UNSIGNED.refusal());
        return new SignedPack(archive, read(signature, PackSignature.class, PackDefect.WRONG_SIGNATURE));
    }

    public PackSignature signature() {
        return signature;
    }

    /** What was signed. */
    public byte[] signedBytes() {
        return archive.file(PackArchive.MANIFEST).orElseThrow();
    }

    /**
     * What the pack says, once its signature is known to be good: every file is there as it was signed, and no other.
     *
     * @throws Refusal with a {@link PackDefect}
     */
    public PackManifest manifest() {
        PackManifest manifest = read(signedBytes(), PackManifest.class, PackDefect.FORMAT);
        if (manifest.format() != PackManifest.FORMAT
                || manifest.version() < 1
                || manifest.id() == null
                || !Policy.isId(manifest.id())
                || !signature.key().equals(manifest.key())
                || !manifest.policies().stream().allMatch(PackedPolicy::sound)) {
            throw PackDefect.FORMAT.refusal();
        }
        List<PackedFile> named = manifest.policies().stream()
                .flatMap(policy -> Stream.concat(Stream.of(policy.rules()), policy.scenarios().stream()))
                .toList();
        named.forEach(this::requireUnchanged);
        requireNoOther(named);
        return manifest;
    }

    /** The text of a file that the manifest names. */
    public String text(PackedFile file) {
        return archive.file(file.file())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private void requireUnchanged(PackedFile named) {
        Optional<byte[]> file = archive.file(named.file());
        if (file.filter(bytes -> Sha256.named(bytes).equals(named.hash())).isEmpty()) {
            throw PackDefect.TAMPERED.refusal();
        }
    }

    private void requireNoOther(Collection<PackedFile> named) {
        Set<String> others = new HashSet<>(archive.files().keySet());
        named.forEach(file -> others.remove(file.file()));
        others.removeAll(Set.of(PackArchive.MANIFEST, PackArchive.SIGNATURE));
        if (!others.isEmpty()) {
            throw PackDefect.UNEXPECTED_FILE.refusal();
        }
    }

    private static <T> T read(byte[] json, Class<T> type, PackDefect defect) {
        try {
            T value = Json.mapper().readValue(json, type);
            if (value == null) {
                throw defect.refusal();
            }
            return value;
        } catch (JsonProcessingException e) {
            throw defect.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
