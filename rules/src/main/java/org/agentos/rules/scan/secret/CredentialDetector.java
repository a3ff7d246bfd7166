package org.agentos.rules.scan.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Finds credentials by where they stand: in connection strings (RFC 3986), in the headers of requests, in calls of curl. */
public final class CredentialDetector implements Detector {

    private static final Set<String> WORDS = Set.of(
            "password",
            "passwd",
            "pass",
            "pwd",
            "secret",
            "token",
            "key",
            "api_key",
            "apikey",
            "xxx",
            "yyy",
            "pw",
            "user",
            "test");

    private static final Pattern CONNECTION = Pattern.compile(
            "://[^\\s:/@\"'<>]{0,64}:([^\\s:/@\"'<>]{3,128})@[A-Za-z0-9\\[][^\\s/]{1,100}", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile(
            "(?:authorization|api-?key|auth-?token|access-?token|auth-?key)\\\\?[\"']?\\s{0,2}[:=]\\s{0,4}\\\\?[\"']?(?:(?:Bearer|Token|Basic|ApiKey|Key|GenieKey|SSWS)\\s{1,4})?([A-Za-z0-9_=~@.+/:-]{10,2000})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile(
            "\\bcurl\\b[^\\n]{0,300}?\\s(?:-u|--user|--proxy-user)[ =]{0,4}[\"']{0,1}(?:[^\\s\"':${<]{1,64}:([^\\s\"'${<]{3,100})|([^\\s\"':${<]{10,64}):(?=[\"'\\s]))");

    @Override
    public String id() {
        return "secret.credentials";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        String plain = text.plain();
        String folded = text.folded();
        if (folded.contains("://")) {
            find(text, CONNECTION.matcher(plain), "secret.connection-string", found);
        }
        if (folded.contains("auth") || folded.contains("key") || folded.contains("token")) {
            find(text, HEADER.matcher(plain), "secret.key", found);
        }
        if (folded.contains("curl")) {
            find(text, CALL.matcher(plain), "secret.password", found);
        }
        return found;
    }

    private static void find(ScannedText text, Matcher matcher, String kind, List<Detection> found) {
        while (matcher.find()) {
            int filled = matcher.start(1) < 0 ? 2 : 1;
            if (holds(kind, matcher.group(filled))) {
                found.add(Detection.at(kind, text.start(matcher.start(filled)), text.end(matcher.end(filled)), 0.85));
            }
        }
    }

    private static boolean holds(String kind, String value) {
        if (Placeholders.has(value) || WORDS.contains(value.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return switch (kind) {
            case "secret.key" -> SecretValue.looksRandom(value, 10);
            case "secret.password" -> !value.chars().allMatch(Character::isLetter);
            default -> true;
        };
    }
}
