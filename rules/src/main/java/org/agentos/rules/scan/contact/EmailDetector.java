package org.agentos.rules.scan.contact;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** E-mail addresses (RFC 5321 lengths, RFC 6531 letters), read outwards from each {@code @}. */
public final class EmailDetector implements Detector {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int SCHEME_WITHIN = 80;
    private static final String LOCAL_SIGNS = "._%+-'!#$&*/=?^`{|}~";
    private static final double CONFIDENCE = 0.97;

    @Override
    public String id() {
        return "pii.email";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        String plain = text.plain();
        for (int at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
            int from = local(plain, at);
            int to = DomainNames.end(plain, at + 1, Math.min(plain.length(), at + 1 + LONGEST_DOMAIN));
            if (from < at && to > at + 1 && !isCredential(plain, from)) {
                found.add(Detection.at("pii.email", text.start(from), text.end(to), CONFIDENCE));
            }
        }
        return found;
    }

    private static int local(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
            from--;
        }
        while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return text.charAt(at - (at > 0 ? 1 : 0)) == '.' ? at : from;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0;
    }

    /** The password in {@code https://user:password@host}. */
    private static boolean isCredential(String text, int from) {
        if (from == 0 || ":/".indexOf(text.charAt(from - 1)) < 0) {
            return false;
        }
        int start = Math.max(0, from - SCHEME_WITHIN);
        int scheme = text.substring(start, from).lastIndexOf("://");
        return scheme >= 0 && text.substring(start + scheme, from).chars().noneMatch(Character::isWhitespace);
    }
}
