package org.agentos.rules.scan.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** JSON web tokens: a header that decodes to a JSON object, a payload that begins one, and a signature that may be missing. */
final class WebTokens {

    private static final String OBJECT = "eyJ";
    private static final int SHORTEST_PART = 12;
    private static final int LONGEST_HEADER = 4_000;

    private WebTokens() {}

    /** Where the token that begins at a place ends, or that place when none does. */
    static int end(String text, int from) {
        if (!text.startsWith(OBJECT, from)) {
            return from;
        }
        int header = part(text, from, LONGEST_HEADER);
        boolean hasPayload =
                header < text.length() && text.charAt(header) == '.' && text.startsWith(OBJECT, header + 1);
        if (!hasPayload || !isObject(text.substring(from, header))) {
            return from;
        }
        int payload = part(text, header + 1, text.length());
        if (payload - header <= SHORTEST_PART) {
            return from;
        }
        return payload < text.length() && text.charAt(payload) == '.'
                ? part(text, payload + 1, text.length())
                : payload;
    }

    private static int part(String text, int from, int longest) {
        int end = from;
        while (end < text.length() && end - from < longest && isBase64(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBase64(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean isObject(String encoded) {
        try {
            String header = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.ISO_8859_1);
            return header.strip().endsWith("}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
