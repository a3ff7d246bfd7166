package org.agentos.identity.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.platform.ids.Sha256;

/**
 * A key as its holder has it: {@code agentos_}, the id of the key, and 32 random bytes in base64url. So much chance needs no slow hash.
 */
record KeyText(UUID id, String secret) {

    static final String PREFIX = "agentos_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{32})_([A-Za-z0-9_-]{43})");
    private static final Pattern DASHLESS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText fresh(UUID id) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new KeyText(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty for a text that is no key of ours. */
    static Optional<KeyText> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new KeyText(
                        UUID.fromString(DASHLESS.matcher(form.group(1)).replaceFirst("$1-$2-$3-$4-$5")), form.group(2)))
                : Optional.empty();
    }

    String text() {
        return PREFIX + id.toString().replace("-", "") + "_" + secret;
    }

    String hash() {
        return Sha256.hex(secret);
    }

    /** Takes as long for a key that is nearly right as for one that is not. */
    boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Keys are for their holders, not for logs. */
    @Override
    public String toString() {
        return PREFIX + id;
    }
}
