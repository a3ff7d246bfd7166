package org.agentos.rules.scan.contact;

/** The grammar of IP addresses: RFC 791 for version 4, RFC 4291 section 2.2 for version 6. Texts are in lower case. */
final class IpAddresses {

    private static final int GROUPS = 8;

    private IpAddresses() {}

    /** Length of the address of version 4 that a text begins with, 0 when it does not. */
    static int version4Length(String text) {
        int at = 0;
        for (int part = 0; part < 4; part++) {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            String number = text.substring(start, at);
            if (number.isEmpty()
                    || number.length() > 3
                    || Integer.parseInt(number) > 255
                    || number.length() > 1 && number.charAt(0) == '0') {
                return 0;
            }
            if (part < 3) {
                if (at >= text.length() || text.charAt(at) != '.') {
                    return 0;
                }
                at++;
            }
        }
        return at == text.length() || text.charAt(at) == '.' ? at : 0;
    }

    static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && (text.indexOf("::", gap + 1) >= 0)) {
            return false;
        }
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS && !isTime(text);
    }

    /** Length of {@code /24} at a place, 0 when no length of a prefix stands there. */
    static int prefixLength(String text, int from, int longest) {
        int at = from + 1;
        while (at < text.length() && at - from <= 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (from >= text.length() || text.charAt(from) != '/' || at == from + 1 || at - from > 4) {
            return 0;
        }
        return Integer.parseInt(text.substring(from + 1, at)) <= longest ? at - from : 0;
    }

    /** Number of groups of 16 bits, -1 when the text is malformed. */
    private static int groups(String text, boolean mayEndInVersion4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int groups = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean embedded = mayEndInVersion4 && i == parts.length - 1 && parts[i].indexOf('.') >= 0;
            if (embedded && version4Length(parts[i]) == parts[i].length()) {
                groups += 2;
            } else if (parts[i].isEmpty() || parts[i].length() > 4 || parts[i].indexOf('.') >= 0) {
                return -1;
            } else {
                groups++;
            }
        }
        return groups;
    }

    /** {@code 10::30}: two numbers as on a clock. */
    private static boolean isTime(String text) {
        return text.matches("[0-9]{1,2}::[0-9]{1,2}");
    }
}
