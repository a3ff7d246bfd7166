package org.agentos.rules.scan.style.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a message: {@code %s} in order, {@code %[2]s} by number, {@code %%} for a per cent sign. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:%|(?:\\[(\\d)])?[sdv])");

    private Messages() {}

    static String fill(String message, String... values) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(message);
        int next = 0;
        while (matcher.find()) {
            String value = "%";
            if (!matcher.group().equals("%%")) {
                int index = matcher.group(1) == null ? next : Integer.parseInt(matcher.group(1)) - 1;
                next = index + 1;
                value = index >= 0 && index < values.length ? values[index] : "";
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(filled);
        return filled.toString().replace('\n', ' ').replaceAll(" {2,}", " ");
    }

    /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b', or 'c'}. */
    static String alternatives(List<String> words) {
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        if (quoted.size() < 3) {
            return String.join(" or ", quoted);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + ", or " + quoted.get(quoted.size() - 1);
    }
}
