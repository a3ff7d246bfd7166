package org.agentos.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final String PASS_PHRASE = "a pass phrase of the test";
    private static final byte[] MESSAGE = "what is signed".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("server.p12");
    }

    @Test
    void makesAKeystoreThatOnlyItsOwnerCanRead() throws IOException {
        new KeyRing(file, PASS_PHRASE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAKeystoreThatOthersCanRead() throws IOException {
        new KeyRing(file, PASS_PHRASE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> new KeyRing(file, PASS_PHRASE)).hasMessageContaining("chmod 600");
    }

    @Test
    void saysThatThePassPhraseIsWrong() {
        new KeyRing(file, PASS_PHRASE);

        assertThatThrownBy(() -> new KeyRing(file, "another")).hasMessageContaining("AGENTOS_KEYSTORE_PASSWORD");
    }

    @Test
    void verifiesWhatItSignedAfterARestart() {
        KeyRing.Signature signature = new KeyRing(file, PASS_PHRASE).sign(MESSAGE);

        KeyRing restarted = new KeyRing(file, PASS_PHRASE);

        assertThat(restarted.verify(MESSAGE, signature)).isTrue();
    }

    @Test
    void doesNotVerifyWhatWasChanged() {
        KeyRing keys = new KeyRing(file, PASS_PHRASE);
        KeyRing.Signature signature = keys.sign(MESSAGE);

        byte[] changed = MESSAGE.clone();
        changed[0] ^= 1;

        assertThat(keys.verify(changed, signature)).isFalse();
        assertThat(keys.verify(MESSAGE, new KeyRing.Signature("sign-of-others", signature.bytes())))
                .isFalse();
        assertThat(keys.verify(MESSAGE, new KeyRing.Signature(signature.kid(), new byte[64])))
                .isFalse();
    }

    @Test
    void oldKeysKeepVerifyingAndUnwrappingWhenNewOnesAreUsed() {
        KeyRing before = new KeyRing(file, PASS_PHRASE);
        KeyRing.Signature oldSignature = before.sign(MESSAGE);
        KeyRing.Sealed oldSeal = before.wrap(MESSAGE);
        KeyFile store = new KeyFile(file, PASS_PHRASE.toCharArray());
        Map<String, byte[]> rotated = new TreeMap<>(store.read());
        rotated.put("sign-9999999999999", AesGcm.newKey());
        rotated.put("wrap-9999999999999", AesGcm.newKey());
        store.write(rotated);

        KeyRing after = new KeyRing(file, PASS_PHRASE);

        assertThat(after.signingKid()).isEqualTo("sign-9999999999999").isNotEqualTo(oldSignature.kid());
        assertThat(after.verify(MESSAGE, oldSignature)).isTrue();
        assertThat(after.unwrap(oldSeal)).isEqualTo(MESSAGE);
        assertThat(after.wrap(MESSAGE).kid()).isEqualTo("wrap-9999999999999");
    }

    @Test
    void opensNothingThatWasTouched() {
        byte[] key = AesGcm.newKey();
        byte[] sealed = AesGcm.seal(key, MESSAGE);

        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> AesGcm.open(key, sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(AesGcm.seal(key, MESSAGE)).isNotEqualTo(AesGcm.seal(key, MESSAGE));
    }
}
