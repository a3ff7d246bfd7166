package org.agentos.rules.scan.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Web addresses: with a scheme (RFC 3986), with {@code www.}, or a bare domain name that ends in a top-level domain. */
public final class WebAddressDetector implements Detector {

    private static final String KIND = "link.url";
    private static final String ENDS = "\"'<>|\\^`{}\u201c\u201d\u00ab\u00bb";
    private static final String TRAILING = ".,;:!?)]}*_~";
    private static final int LONGEST_NAME = 253;
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "ftp", "ftps", "sftp", "ws", "wss", "hxxp", "hxxps");

    /** Countries' domains that are words, or endings of files, when no {@code www.} and no path stands with them. */
    private static final Set<String> DOUBTFUL = Set.of(
            "in", "it", "me", "is", "at", "be", "no", "so", "us", "to", "am", "as", "by", "my", "do", "py", "md", "rs",
            "sh", "pl", "ps", "ml", "cc", "hr", "id", "et", "va", "de", "la", "es", "sa", "ne", "se", "su", "al", "an",
            "ad");

    @Override
    public String id() {
        return "link.web-address";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean looksAt(String part) {
        return !part.startsWith("link/");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        String plain = text.plain();
        int from = 0;
        for (int dot = plain.indexOf('.'); dot >= 0; dot = plain.indexOf('.', Math.max(dot + 1, from))) {
            int[] span = around(plain, dot, from);
            if (span.length == 2) {
                found.add(Detection.at(KIND, text.start(span[0]), text.end(span[1]), span[0] < dot ? 0.9 : 0.6));
                from = span[1];
            }
        }
        return found;
    }

    private static int[] around(String text, int dot, int least) {
        int start = dot;
        while (start > least && dot - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        int end = DomainNames.end(text, start, Math.min(text.length(), start + LONGEST_NAME));
        if (end <= dot) {
            return new int[0];
        }
        int scheme = scheme(text, start);
        boolean credential = start > 0 && text.charAt(start - 1) == '@';
        String name = text.substring(start, end);
        boolean pathFollows = end < text.length() && text.charAt(end) == '/';
        if (scheme == start && (credential || !stands(name, pathFollows, text.length() == end && start == 0))) {
            return new int[0];
        }
        return new int[] {scheme, path(text, end)};
    }

    /** Whether a name without a scheme is an address, and not two words with a full stop between them, or a file. */
    private static boolean stands(String name, boolean pathFollows, boolean alone) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!DomainNames.isKnown(name)) {
            return false;
        }
        boolean www = name.toLowerCase(Locale.ROOT).startsWith("www.");
        return www || pathFollows || alone || !DOUBTFUL.contains(last.toLowerCase(Locale.ROOT));
    }

    private static int scheme(String text, int name) {
        int least = Math.max(0, name - LONGEST_NAME);
        int separator = least + text.substring(least, name).lastIndexOf("://");
        if (separator < least) {
            return name;
        }
        String between = text.substring(separator + 3, name);
        boolean userOnly = between.isEmpty()
                || between.endsWith("@") && between.chars().noneMatch(c -> Character.isWhitespace(c) || c == '/');
        int start = separator;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean known = SCHEMES.contains(text.substring(start, separator).toLowerCase(Locale.ROOT));
        return userOnly && known ? start : name;
    }

    private static int path(String text, int nameEnd) {
        int end = nameEnd;
        if (end < text.length() && "/:?#".indexOf(text.charAt(end)) >= 0) {
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > nameEnd && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }
}
