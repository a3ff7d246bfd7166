package org.agentos.platform.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;

/** A PKCS12 keystore of 32-byte secrets that only its owner may read (mode 0600). */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final char[] passPhrase;

    KeyFile(Path file, char[] passPhrase) {
        this.file = file;
        this.passPhrase = passPhrase.clone();
    }

    /** Aliases and secrets, in order of alias; empty when there is no file yet. */
    Map<String, byte[]> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        requireOwnerOnly();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, passPhrase);
            Map<String, byte[]> secrets = new TreeMap<>();
            for (String alias : Collections.list(store.aliases())) {
                secrets.put(alias, store.getKey(alias, passPhrase).getEncoded());
            }
            return secrets;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keystore " + file + " cannot be opened. Is AGENTOS_KEYSTORE_PASSWORD right?", e);
        }
    }

    void write(Map<String, byte[]> secrets) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, passPhrase);
            KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(passPhrase);
            for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
                store.setEntry(
                        secret.getKey(),
                        new KeyStore.SecretKeyEntry(new SecretKeySpec(secret.getValue(), "AES")),
                        protection);
            }
            try (OutputStream out = Files.newOutputStream(fresh)) {
                store.store(out, passPhrase);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The keystore " + file + " cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + file + " cannot be made", e);
        }
    }

    private void requireOwnerOnly() {
        try {
            Set<PosixFilePermission> wider = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            wider.removeAll(OWNER_ONLY);
            if (!wider.isEmpty()) {
                throw new IllegalStateException(
                        "The keystore " + file + " can be read by others. Run: chmod 600 " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
