package org.agentos.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * The passwords of one installation: made once, kept in a PKCS12 keystore that only its owner may read (mode 0600). Its pass
 * phrase comes from {@code AGENTOS_KEYSTORE_PASSWORD}, or is made and kept beside it, equally 0600.
 */
public final class Secrets {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Path file;
    private final char[] passPhrase;
    private final KeyStore store;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder, Map<String, String> environment) {
        this.file = folder.resolve("launcher.p12");
        this.passPhrase = passPhrase(folder, environment).toCharArray();
        this.store = open();
    }

    /** The pass phrase, for the server's own keystore beside ours. */
    public String passPhrase() {
        return new String(passPhrase);
    }

    /** The secret of this name, made at its first use. */
    public synchronized String get(String name) {
        try {
            if (!store.containsAlias(name)) {
                store.setEntry(
                        name,
                        new KeyStore.SecretKeyEntry(new SecretKeySpec(made().getBytes(StandardCharsets.UTF_8), "AES")),
                        new KeyStore.PasswordProtection(passPhrase));
                save();
            }
            return new String(store.getKey(name, passPhrase).getEncoded(), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new LaunchFailure("The keystore " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private KeyStore open() {
        try {
            KeyStore opened = KeyStore.getInstance("PKCS12");
            if (!Files.exists(file)) {
                opened.load(null, passPhrase);
                return opened;
            }
            try (InputStream in = Files.newInputStream(file)) {
                opened.load(in, passPhrase);
            }
            return opened;
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure(
                    "The keystore " + file
                            + " cannot be opened. Is AGENTOS_KEYSTORE_PASSWORD the one it was made with?",
                    e);
        }
    }

    private void save() {
        try {
            Path fresh = ownerOnly(file.resolveSibling(file.getFileName() + ".new"));
            try (OutputStream out = Files.newOutputStream(fresh)) {
                store.store(out, passPhrase);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure("The keystore " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String passPhrase(Path folder, Map<String, String> environment) {
        String given = environment.getOrDefault("AGENTOS_KEYSTORE_PASSWORD", "");
        if (!given.isEmpty()) {
            return given;
        }
        Path kept = folder.resolve("pass-phrase");
        try {
            if (!Files.exists(kept)) {
                Files.writeString(ownerOnly(kept), made());
            }
            return Files.readString(kept).strip();
        } catch (IOException e) {
            throw new LaunchFailure("The pass phrase " + kept + " cannot be kept: " + e.getMessage(), e);
        }
    }

    private String made() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** A new, empty file that nobody else can read, not even for a moment. */
    static Path ownerOnly(Path path) throws IOException {
        Files.deleteIfExists(path);
        return Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
}
