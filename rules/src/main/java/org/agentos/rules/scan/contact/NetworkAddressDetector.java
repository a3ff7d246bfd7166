package org.agentos.rules.scan.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** IP addresses of both versions, with the length of a prefix where one follows, and hardware addresses (IEEE 802). */
public final class NetworkAddressDetector implements Detector {

    private static final String KIND = "pii.ip-address";
    private static final String HARDWARE = "pii.mac-address";
    private static final int LONGEST = 48;
    private static final double SURE = 0.9;
    private static final double BARE = 0.3;

    private static final Pattern MAC = Pattern.compile(
            "(?<![\\p{L}\\p{N}:-])(?!(?:ff[:-]){5}ff|(?:00[:-]){5}00)(?:[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\\1[0-9a-f]{2}){4}|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4})(?![\\p{L}\\p{N}]|[:-][0-9a-f])");

    private static final int VERSION_WITHIN = 12;
    private static final Pattern VERSION = Pattern.compile("(?:version|release|build|section|chapter|§)[ :]{1,2}v?$");

    @Override
    public String id() {
        return "pii.network-address";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        String plain = text.folded();
        int i = 0;
        while (i < plain.length()) {
            if (!isPart(plain.charAt(i))) {
                i++;
                continue;
            }
            int end = run(plain, i);
            boolean insideOfWord = i > 0 && isWord(plain.charAt(i - 1));
            if (end - i <= LONGEST && !insideOfWord) {
                read(text, plain, i, end, found);
            } else if (end - i <= LONGEST) {
                afterColon(text, plain, i, end, found);
            }
            i = end;
        }
        hardware(text, found);
        return found;
    }

    /** What follows the first colon of a run that begins inside of a word. */
    private static void afterColon(ScannedText text, String plain, int from, int end, List<Detection> found) {
        int colon = from;
        while (colon < end && plain.charAt(colon) != ':') {
            colon++;
        }
        if (colon > from && colon < end) {
            version4(text, plain, colon + 1, end, false, found);
        }
    }

    private static void hardware(ScannedText text, List<Detection> found) {
        if (!mayHoldHardware(text.folded())) {
            return;
        }
        Matcher matcher = MAC.matcher(text.folded());
        while (matcher.find()) {
            found.add(Detection.at(HARDWARE, text.start(matcher.start()), text.end(matcher.end()), SURE));
        }
    }

    private static boolean mayHoldHardware(String text) {
        for (int i = 0; i + 6 < text.length(); i++) {
            char c = text.charAt(i);
            boolean pairs = (c == ':' || c == '-') && text.charAt(i + 3) == c && text.charAt(i + 6) == c;
            if (pairs || c == '.' && text.charAt(i + 5) == c) {
                return true;
            }
        }
        return false;
    }

    private static void read(ScannedText text, String plain, int from, int runEnd, List<Detection> found) {
        if (!holdsSeparator(plain, from, runEnd)) {
            return;
        }
        int end = runEnd;
        while (end > from && plain.charAt(end - 1) == '.' || end - 1 > from && isSingleColon(plain, end)) {
            end--;
        }
        boolean wordFollows = runEnd < plain.length() && isWord(plain.charAt(runEnd));
        String run = plain.substring(from, end);
        if (run.indexOf(':') >= 0 && !wordFollows && IpAddresses.isVersion6(run)) {
            boolean bare = run.equals("::");
            add(text, plain, from, end, bare ? BARE : SURE, 128, found);
        } else if (run.indexOf('.') >= 0) {
            version4(text, plain, from, end, wordFollows, found);
        }
    }

    private static boolean holdsSeparator(String plain, int from, int end) {
        for (int i = from; i < end; i++) {
            if (plain.charAt(i) == '.' || plain.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Every part between colons that is an address of version 4, unless the whole would be a malformed one of version 6. */
    private static void version4(
            ScannedText text, String plain, int from, int end, boolean wordFollows, List<Detection> found) {
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i < end && plain.charAt(i) != ':') {
                continue;
            }
            int length = IpAddresses.version4Length(plain.substring(start, i));
            if (length > 0 && !(wordFollows && start + length == end) && !isVersion(plain, start)) {
                add(text, plain, start, start + length, SURE, 32, found);
            }
            start = i + 1;
        }
    }

    /** {@code version 1.2.3.4}. */
    private static boolean isVersion(String text, int from) {
        return VERSION.matcher(text.substring(Math.max(0, from - VERSION_WITHIN), from))
                .find();
    }

    private static void add(
            ScannedText text,
            String plain,
            int from,
            int end,
            double confidence,
            int longestPrefix,
            List<Detection> found) {
        int to = end + IpAddresses.prefixLength(plain, end, longestPrefix);
        found.add(Detection.at(KIND, text.start(from), text.end(to), confidence));
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSingleColon(String text, int end) {
        return text.charAt(end - 1) == ':' && text.charAt(end - 2) != ':';
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c == ':' || c == '.';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }
}
