package org.agentos.rules.rulebook.table.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML can't hold, as {@code _x000D_} (ECMA-376, part 1, 22.9.2.19). */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decode(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** As the content of an XML element. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        String safe = ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> encoded.append("&amp;");
                case '<' -> encoded.append("&lt;");
                case '>' -> encoded.append("&gt;");
                case '"' -> encoded.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0xFFFE;
                    encoded.append(control ? String.format("_x%04X_", (int) c) : String.valueOf(c));
                }
            }
        }
        return encoded.toString();
    }
}
