package org.agentos.rules.scan.secret;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.rules.scan.catalogue.Catalogue;

/** What a name says about the value that is assigned to it. */
enum SecretName {
    /** A person chose it: {@code db_password}. */
    PASSWORD,
    /** A machine made it: {@code apiKey}, {@code access_token}. */
    KEY,
    /** It may be a key, or a name in a map: {@code loki_key}. */
    PERHAPS_KEY;

    private static final Map<String, List<String>> ENDINGS = read();
    private static final int SHORTEST_NAME = 3;

    /** Its kind, empty when the name says nothing of a secret. */
    static Optional<SecretName> of(String name) {
        String bare = bare(name);
        if (bare.contains("public")
                || bare.contains("publish")
                || bare.contains("csrf")
                || bare.contains("next") && bare.endsWith("token")) {
            return Optional.empty();
        }
        if (ENDINGS.get("key").stream().anyMatch(bare::endsWith)) {
            return Optional.of(KEY);
        }
        if (ENDINGS.get("password").stream().anyMatch(bare::endsWith)
                && !bare.endsWith("bypass")
                && !bare.endsWith("compass")) {
            return Optional.of(PASSWORD);
        }
        return isQualifiedKey(name, bare) ? Optional.of(PERHAPS_KEY) : Optional.empty();
    }

    /** Whether it is written as programs write names, and prose does not. */
    static boolean isIdentifier(String name) {
        boolean joined = name.indexOf('_') > 0 || name.indexOf('-') > 0 || name.indexOf('.') > 0;
        boolean camel = name.chars().skip(1).anyMatch(Character::isUpperCase);
        return joined || camel;
    }

    private static boolean isQualifiedKey(String name, String bare) {
        if (!bare.endsWith("key") || !isIdentifier(name)) {
            return false;
        }
        String qualifier = bare.substring(0, bare.length() - 3);
        return !qualifier.isEmpty() && ENDINGS.get("harmless").stream().noneMatch(qualifier::endsWith);
    }

    /** Lower case, without separators, digits at its end and words that say nothing. */
    private static String bare(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        String bare = withoutDigits(letters.toString());
        for (String suffix : ENDINGS.get("suffix")) {
            if (bare.endsWith(suffix) && bare.length() > suffix.length() + SHORTEST_NAME) {
                return withoutDigits(bare.substring(0, bare.length() - suffix.length()));
            }
        }
        return bare;
    }

    private static String withoutDigits(String text) {
        int end = text.length();
        while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Map<String, List<String>> read() {
        return Catalogue.rows("secret/names.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> List.of(fields[1].split(" "))));
    }
}
