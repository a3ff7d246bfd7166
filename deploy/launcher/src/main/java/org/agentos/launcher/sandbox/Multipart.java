package org.agentos.launcher.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code multipart/form-data} (RFC 7578), as far as an upload of one file needs it. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("[ ;]name=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *([^\\r\\n;]+)");

    private Multipart() {}

    /** One part: its media type ({@code text/plain} when not said) and its bytes. */
    record Part(String type, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Map<String, Part> parse(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        Map<String, Part> parts = new LinkedHashMap<>();
        if (!boundary.find()) {
            return parts;
        }
        byte[] mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII);
        int from = indexOf(body, mark, 0);
        while (from >= 0) {
            int start = from + mark.length + 2;
            int next = indexOf(body, mark, start);
            if (next < 0) {
                return parts;
            }
            add(parts, body, start, next - 2);
            from = next;
        }
        return parts;
    }

    private static void add(Map<String, Part> parts, byte[] body, int start, int end) {
        int blank = indexOf(body, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), start);
        if (blank < 0 || blank > end) {
            return;
        }
        String headers = "\r\n" + new String(body, start, blank - start, StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(headers);
        Matcher type = TYPE.matcher(headers);
        if (name.find()) {
            parts.put(
                    name.group(1),
                    new Part(
                            type.find() ? type.group(1).strip() : "text/plain",
                            Arrays.copyOfRange(body, blank + 4, Math.max(blank + 4, end))));
        }
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i <= body.length - wanted.length; i++) {
            if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
