package org.agentos.governance.packs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.agentos.governance.packs.archive.PackArchive;
import org.agentos.governance.packs.archive.PackManifest;
import org.agentos.governance.packs.archive.PackSignature;
import org.agentos.governance.packs.keys.NewPackKey;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;
import org.agentos.platform.keys.Ed25519;

/** Another installation, which signs with the JDK's Ed25519. */
final class ForeignMaker {

    private final KeyPair pair;

    ForeignMaker() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    NewPackKey key() {
        return new NewPackKey("Sister company", Base64.getEncoder().encodeToString(publicKey()));
    }

    String fingerprint() {
        return Ed25519.fingerprint(publicKey());
    }

    /** The files of a pack under a manifest of its own. */
    byte[] signed(PackManifest manifest, Map<String, byte[]> files) {
        byte[] bytes = CanonicalJson.bytes(Json.tree(manifest));
        Map<String, byte[]> all = new HashMap<>(files);
        all.put(PackArchive.MANIFEST, bytes);
        all.put(
                PackArchive.SIGNATURE,
                Json.write(PackSignature.of("sister-1", manifest.key(), sign(bytes)))
                        .getBytes(StandardCharsets.UTF_8));
        return PackArchive.of(all).zip();
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - Ed25519.KEY_BYTES, encoded.length);
    }
}
