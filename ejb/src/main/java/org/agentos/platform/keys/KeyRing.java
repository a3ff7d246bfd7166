package org.agentos.platform.keys;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The signing key (Ed25519, RFC 8032) and the wrapping key (AES-256) of the installation. The newest of each kind is used,
 * older ones keep verifying and unwrapping. Made on first use. Thread-safe.
 */
@ApplicationScoped
public class KeyRing {

    private static final String SIGN = "sign-";
    private static final String WRAP = "wrap-";

    @Inject
    @ConfigProperty(name = "agentos.keystore")
    String path;

    @Inject
    @ConfigProperty(name = "agentos.keystore.password")
    String passPhrase;

    private final TreeMap<String, byte[]> keys = new TreeMap<>();

    protected KeyRing() {}

    /** For use without a container. */
    public KeyRing(Path file, String passPhrase) {
        this.path = file.toString();
        this.passPhrase = passPhrase;
        open();
    }

    @PostConstruct
    void open() {
        KeyFile file = new KeyFile(Path.of(path), passPhrase.toCharArray());
        keys.putAll(file.read());
        if (newest(SIGN) == null || newest(WRAP) == null) {
            String made = "%013d".formatted(System.currentTimeMillis());
            keys.putIfAbsent(SIGN + made, AesGcm.newKey());
            keys.putIfAbsent(WRAP + made, AesGcm.newKey());
            file.write(keys);
        }
    }

    public Signature sign(byte[] message) {
        String kid = newest(SIGN);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(keys.get(kid)));
        signer.update(message, 0, message.length);
        return new Signature(kid, signer.generateSignature());
    }

    public boolean verify(byte[] message, Signature signature) {
        if (!signature.kid().startsWith(SIGN) || !keys.containsKey(signature.kid())) {
            return false;
        }
        return Ed25519.verify(publicKey(signature.kid()), message, signature.bytes());
    }

    /** The raw 32 bytes of RFC 8032. */
    public byte[] publicKey(String kid) {
        return new Ed25519PrivateKeyParameters(keys.get(kid))
                .generatePublicKey()
                .getEncoded();
    }

    /** The newest signing key's id. */
    public String signingKid() {
        return newest(SIGN);
    }

    /** Seals under the newest wrapping key; {@code kid} goes with it. */
    public Sealed wrap(byte[] secret) {
        String kid = newest(WRAP);
        return new Sealed(kid, AesGcm.seal(keys.get(kid), secret));
    }

    public byte[] unwrap(Sealed sealed) {
        byte[] key = keys.get(sealed.kid());
        if (key == null) {
            throw new IllegalStateException(
                    "The wrapping key " + sealed.kid() + " is not in the keystore. AGENTOS_KEYSTORE must"
                            + " be the file that this database was used with before: restore it from its backup.");
        }
        return AesGcm.open(key, sealed.bytes());
    }

    private String newest(String kind) {
        Map.Entry<String, byte[]> last = keys.lowerEntry(kind + "~");
        return last != null && last.getKey().startsWith(kind) ? last.getKey() : null;
    }

    /**
     * @param kid which key signed
     * @param bytes 64 bytes
     */
    public record Signature(String kid, byte[] bytes) {}

    /**
     * @param kid which key sealed
     * @param bytes nonce, ciphertext and tag
     */
    public record Sealed(String kid, byte[] bytes) {}
}
