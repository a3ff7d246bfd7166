package org.agentos.rules.scan.secret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a value that a secret's name stands before is one, and how likely. */
final class SecretValue {

    private static final Pattern UUID = Pattern.compile("(?i)\\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}?");
    private static final Set<String> PROSE = Set.of("pass", "secret", "secrets");
    private static final double NO = 0;
    private static final double RANDOM = 0.85;
    private static final double CHOSEN = 0.75;
    private static final double DOUBTFUL = 0.6;

    private SecretValue() {}

    /** Confidence, 0 when the value is none. */
    static double confidence(SecretName kind, Assignment assignment) {
        String value = assignment.value();
        if (Placeholders.has(value)) {
            return NO;
        }
        return switch (kind) {
            case PASSWORD -> password(assignment);
            case KEY ->
                UUID.matcher(value).matches()
                        ? uuid(assignment)
                        : looksRandom(value, 10) || isMixed(value) ? RANDOM : NO;
            case PERHAPS_KEY -> UUID.matcher(value).matches() ? uuid(assignment) : looksRandom(value, 20) ? RANDOM : NO;
        };
    }

    /** In prose, a pass or a secret is something else more often than not. */
    private static double password(Assignment assignment) {
        String value = assignment.value();
        if (looksRandom(value, 16)) {
            return RANDOM;
        }
        boolean doubtful =
                !assignment.quoted() && PROSE.contains(assignment.name().toLowerCase(Locale.ROOT));
        return isMixed(value) || !doubtful && isChosen(assignment) ? CHOSEN : NO;
    }

    /** Identifiers of things have this form too; a program that calls one a key or a token means it. */
    private static double uuid(Assignment assignment) {
        return assignment.quoted() && SecretName.isIdentifier(assignment.name()) ? DOUBTFUL : NO;
    }

    /** Letters and digits mixed as chance mixes them; hosts, names in words and versions are not. */
    static boolean looksRandom(String value, int shortest) {
        boolean form =
                value.length() >= shortest && value.chars().allMatch(c -> c > ' ' && c < 127 && c != '(' && c != ')');
        if (!form || value.chars().noneMatch(Character::isLetter) || Placeholders.isWords(value)) {
            return false;
        }
        double entropy = Entropy.of(value);
        long digits = value.chars().filter(Character::isDigit).count();
        boolean cases =
                value.chars().anyMatch(Character::isUpperCase) && value.chars().anyMatch(Character::isLowerCase);
        boolean dense = digits * 14 >= value.length() || digits > 0 && cases && value.length() >= 24 && entropy >= 4.2;
        return dense && entropy >= (value.length() >= 20 ? 2.9 : 2.7);
    }

    /** A password: letters, and digits or signs that words do not have. */
    private static boolean isChosen(Assignment assignment) {
        String value = assignment.value();
        boolean letters = value.chars().anyMatch(Character::isLetter);
        boolean digits = value.chars().anyMatch(Character::isDigit);
        int shortest = assignment.quoted() ? 6 : 7;
        boolean plausible = value.length() >= shortest && value.length() <= 128 && value.indexOf(' ') < 0;
        return plausible
                && letters
                && (digits && Entropy.of(value) >= 2 || isMixed(value))
                && !UUID.matcher(value).matches();
    }

    /** Letters among signs of at least three sorts, as people who were told to choose a strong password write. */
    private static boolean isMixed(String value) {
        long signs = value.chars()
                .filter(c -> !Character.isLetterOrDigit(c) && "_- \t.,:/\\".indexOf(c) < 0)
                .distinct()
                .count();
        return value.length() >= 10
                && value.length() <= 128
                && signs >= 3
                && value.chars().anyMatch(Character::isLetter)
                && value.indexOf(' ') < 0;
    }
}
