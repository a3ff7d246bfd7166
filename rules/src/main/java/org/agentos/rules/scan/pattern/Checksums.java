package org.agentos.rules.scan.pattern;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/** Checksums of identifiers. All take text with spaces and dashes. */
public final class Checksums {

    private Checksums() {}

    /** ISO/IEC 7812-1, the Luhn algorithm, over 12 to 19 digits that are not all the same. */
    public static boolean luhn(String text) {
        String digits = digits(text);
        if (digits.length() < 12
                || digits.length() > 19
                || digits.chars().distinct().count() < 2) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** ISO 13616: mod 97 of the rearranged number is 1. */
    public static boolean iban(String text) {
        String compact = text.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        if (compact.length() < 15 || compact.length() > 34) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        for (char c : (compact.substring(4) + compact.substring(0, 4)).toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** A US social security number that could have been issued (SSA: no area 000, 666, 9xx; no group 00; no serial 0000). */
    public static boolean socialSecurity(String text) {
        String digits = digits(text);
        return digits.length() == 9
                && !digits.startsWith("000")
                && !digits.startsWith("666")
                && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000")
                && !digits.equals("078051120")
                && digits.chars().distinct().count() > 1;
    }

    /** UK NHS number: ten digits, weights 10..2, mod 11. */
    public static boolean nhs(String text) {
        String digits = digits(text);
        if (digits.length() != 10 || digits.chars().distinct().count() < 2) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }

    /** Spain's DNI and NIE: the letter follows from the number mod 23. */
    public static boolean spanish(String text) {
        String compact = text.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        String number = compact.substring(0, compact.length() - 1)
                .replaceFirst("^X", "0")
                .replaceFirst("^Y", "1")
                .replaceFirst("^Z", "2");
        return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(number) % 23) == compact.charAt(compact.length() - 1);
    }

    /** Four numbers of 0..255, not an address that names nobody. */
    public static boolean ipv4(String text) {
        for (String part : text.split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return !text.equals("0.0.0.0") && !text.equals("127.0.0.1") && !text.equals("255.255.255.255");
    }

    /** RFC 4291: with {@code ::} once, at most seven groups, and digits in more than one, unlike times such as 10::30. */
    public static boolean shortenedIpv6(String text) {
        long groups = Arrays.stream(text.split(":+"))
                .filter(group -> !group.isEmpty())
                .count();
        return groups >= 3 && groups <= 7 && text.indexOf("::") == text.lastIndexOf("::");
    }

    /** Shannon entropy in bits per character. */
    public static double entropy(String text) {
        return text.chars()
                .distinct()
                .mapToDouble(c -> {
                    double share = text.chars().filter(other -> other == c).count() / (double) text.length();
                    return -share * Math.log(share) / Math.log(2);
                })
                .sum();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
