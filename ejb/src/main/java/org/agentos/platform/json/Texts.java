package org.agentos.platform.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Which texts can be kept byte for byte: all but those with U+0000 (PostgreSQL) or lone surrogates (RFC 8785). */
public final class Texts {

    private Texts() {}

    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether there is a text at all that is not blank, of so many characters at most, and that can be kept. */
    public static boolean isWithin(int longest, String text) {
        return text != null && !text.isBlank() && text.length() <= longest && isStorable(text);
    }

    /** Bytes as text; empty when they are no UTF-8. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Its first characters, {@code most} code points at most. */
    public static String beginning(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
    }

    /** @param pointer where the text stood in the request */
    public static String requireStorable(String text, String pointer) {
        if (!isStorable(text)) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "A text cannot be kept as it is.")
                    .at(pointer, "Leave out U+0000 and lone surrogates."));
        }
        return text;
    }
}
