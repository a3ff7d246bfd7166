package org.agentos.rules.rulebook.compilation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;

/** Tests of texts whose literal stands Base64-encoded in generated DRL. Pure; called by compiled rules only. */
public final class EncodedText {

    private EncodedText() {}

    public static boolean same(String value, String encoded) {
        return value.equals(decode(encoded));
    }

    public static boolean contains(String value, String encoded) {
        return TextTest.CONTAINS.holds(value, decode(encoded));
    }

    public static boolean startsWith(String value, String encoded) {
        return TextTest.STARTS_WITH.holds(value, decode(encoded));
    }

    public static boolean endsWith(String value, String encoded) {
        return TextTest.ENDS_WITH.holds(value, decode(encoded));
    }

    static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static String decode(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16BE);
    }
}
