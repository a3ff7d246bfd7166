package org.agentos.rules.scan.secret;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.catalogue.ByBeginning;
import org.agentos.rules.scan.text.ScannedText;

/** Finds keys by the forms that providers publish, JSON web tokens (RFC 7519) and private keys (RFC 7468). */
public final class TokenDetector implements Detector {

    private static final double CONFIDENCE = 0.95;
    private static final int SHORTEST = 16;
    private static final String HEADING = "-----BEGIN ";

    private final ByBeginning<Token> tokens = Tokens.read();

    @Override
    public String id() {
        return "secret.tokens";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        String plain = text.plain();
        Map<Token, Matcher> matchers = new IdentityHashMap<>();
        int from = 0;
        while (from < plain.length()) {
            if (begins(plain, from)) {
                int end = tryAt(text, plain, from, matchers, found);
                from = Math.max(from + 1, end);
            } else {
                from++;
            }
        }
        return found;
    }

    /** Where a word begins that is long enough for a key, or a line that heads one. */
    private static boolean begins(String plain, int at) {
        boolean inside = at > 0 && (Character.isLetterOrDigit(plain.charAt(at - 1)) || plain.charAt(at - 1) == '_');
        if (inside || !isPart(plain.charAt(at))) {
            return false;
        }
        int end = at;
        int limit = Math.min(plain.length(), at + SHORTEST);
        while (end < limit && isPart(plain.charAt(end))) {
            end++;
        }
        return end - at == SHORTEST || plain.startsWith(HEADING, at);
    }

    private static boolean isPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "_~.-+/=:%|".indexOf(c) >= 0);
    }

    private int tryAt(ScannedText text, String plain, int from, Map<Token, Matcher> matchers, List<Detection> found) {
        int webToken = WebTokens.end(plain, from);
        if (webToken > from) {
            found.add(Detection.at("secret.key", text.start(from), text.end(webToken), CONFIDENCE));
            return webToken;
        }
        for (Token token : tokens.at(plain, from)) {
            Matcher matcher = matchers.computeIfAbsent(token, absent -> absent.pattern()
                            .matcher(plain)
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false))
                    .region(from, plain.length());
            if (matcher.lookingAt() && token.holds(matcher.group())) {
                found.add(Detection.at(token.kind(), text.start(from), text.end(matcher.end()), CONFIDENCE));
                return matcher.end();
            }
        }
        return from;
    }
}
