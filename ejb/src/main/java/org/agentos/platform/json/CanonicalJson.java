package org.agentos.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * RFC 8785 (JSON Canonicalization Scheme) with the guards that the RFC asks of its caller: I-JSON only (RFC 7493). Lone
 * surrogates, U+0000, integers beyond 2^53 and documents deeper than {@value Json#DEEPEST} are refused, not mangled.
 */
public final class CanonicalJson {

    private static final long SAFE_INTEGER = 1L << 53;

    private CanonicalJson() {}

    public static byte[] bytes(JsonNode document) {
        check(document, "", 0);
        try {
            return new JsonCanonicalizer(Json.write(document)).getEncodedUTF8();
        } catch (IOException e) {
            throw refused("", "This is not JSON that has a canonical form: " + e.getMessage());
        }
    }

    private static void check(JsonNode node, String pointer, int depth) {
        if (depth > Json.DEEPEST) {
            throw refused(pointer, "Nested deeper than " + Json.DEEPEST + " levels.");
        }
        if (node.isTextual()) {
            Texts.requireStorable(node.asText(), pointer);
        } else if (node.isIntegralNumber() && !isSafe(node)) {
            throw refused(pointer, "Send integers beyond 2^53 as text.");
        } else if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            throw refused(pointer, "Send a finite number.");
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                Texts.requireStorable(field.getKey(), pointer);
                check(field.getValue(), pointer + "/" + escaped(field.getKey()), depth + 1);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), pointer + "/" + i, depth + 1);
            }
        }
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isSafe(JsonNode number) {
        return number.canConvertToLong() && number.longValue() <= SAFE_INTEGER && number.longValue() >= -SAFE_INTEGER;
    }

    private static Refusal refused(String pointer, String detail) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "A value has no canonical form.")
                .at(pointer, detail));
    }
}
