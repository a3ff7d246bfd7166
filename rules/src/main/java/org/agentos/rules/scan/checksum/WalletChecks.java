package org.agentos.rules.scan.checksum;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** Addresses of crypto-currencies. */
final class WalletChecks {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32M = 0x2bc830a3;
    private static final int ADDRESS = 25;

    private WalletChecks() {}

    /** Bitcoin: Base58Check, or Bech32 and Bech32m (BIP 173, BIP 350). */
    static boolean bitcoin(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("bc1") ? bech32(text, lower) : base58Check(text);
    }

    private static boolean base58Check(String text) {
        BigInteger number = BigInteger.ZERO;
        for (char c : text.toCharArray()) {
            int digit = BASE58.indexOf(c);
            if (digit < 0) {
                return false;
            }
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(digit));
        }
        byte[] signed = number.toByteArray();
        if (signed.length > ADDRESS + 1) {
            return false;
        }
        byte[] bytes = new byte[ADDRESS];
        int length = Math.min(ADDRESS, signed.length);
        System.arraycopy(signed, signed.length - length, bytes, ADDRESS - length, length);
        byte[] hash = sha256(sha256(Arrays.copyOf(bytes, ADDRESS - 4)));
        return Arrays.equals(hash, 0, 4, bytes, ADDRESS - 4, ADDRESS);
    }

    private static boolean bech32(String text, String lower) {
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int sum = 1;
        for (int part : new int[] {'b' >> 5, 'c' >> 5, 0, 'b' & 31, 'c' & 31}) {
            sum = step(sum, part);
        }
        for (char c : lower.substring(3).toCharArray()) {
            int value = BECH32.indexOf(c);
            if (value < 0) {
                return false;
            }
            sum = step(sum, value);
        }
        return sum == 1 || sum == BECH32M;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >>> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
