package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

/** Identifiers that German authorities and funds issue. */
final class GermanChecks {

    private static final String SERIAL = "CFGHJKLMNPRTVWXYZ";
    private static final int[] MACHINE_READABLE = {7, 3, 1, 7, 3, 1, 7, 3};
    private static final int[] PENSION = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] HEALTH = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    private static final int[] DOCTOR = {4, 9, 4, 9, 4, 9};
    private static final String REGIONS =
            "01 02 03 06 07 17 20 21 24 25 27 28 31 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 55 60 61 62 63 64 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 85 86 87 88 89 93 94 95 96 97 98 99";

    private GermanChecks() {}

    /** Steuer-IdNr (section 139b AO): MOD 11,10; no digit more than three times, no zero at first. */
    static boolean taxId(String text) {
        String digits = compact(text);
        return areDigits(digits, 11)
                && digits.charAt(0) != '0'
                && digits.chars().limit(10).allMatch(c -> occurrences(digits.substring(0, 10), c) <= 3)
                && Digits.mod11And10(digits);
    }

    /** USt-IdNr: MOD 11,10 after {@code DE}. */
    static boolean vatId(String text) {
        String value = compact(text);
        return value.startsWith("DE")
                && areDigits(value.substring(2), 9)
                && value.charAt(2) != '0'
                && Digits.mod11And10(value.substring(2));
    }

    /** Passport and identity card (ICAO 9303-3): eight of a restricted alphabet, weights 7 3 1. */
    static boolean document(String text) {
        String value = compact(text);
        if (value.length() != 9 || !Character.isDigit(value.charAt(8)) || SERIAL.indexOf(value.charAt(0)) < 0) {
            return false;
        }
        boolean known = value.chars().limit(8).allMatch(c -> Character.isDigit(c) || SERIAL.indexOf(c) >= 0);
        return known && Digits.weighted(value, MACHINE_READABLE) % 10 == at(value, 8);
    }

    /** Versicherungsnummer of the pension fund: region, day of birth, initial, serial, check digit. */
    static boolean pension(String text) {
        String value = compact(text);
        if (value.length() != 12 || !Character.isLetter(value.charAt(8)) || value.charAt(8) > 'Z') {
            return false;
        }
        String digits = value.substring(0, 8) + letter(value.charAt(8)) + value.substring(9, 11);
        if (!areDigits(digits, 12) || !Character.isDigit(value.charAt(11))) {
            return false;
        }
        int day = Days.number(value, 2, 2);
        boolean born = Days.exists(Days.number(value, 6, 2), Days.number(value, 4, 2), day > 50 ? day - 50 : day);
        return born && Digits.crossed(digits, PENSION) % 10 == at(value, 11);
    }

    /** Krankenversichertennummer: a letter, eight digits, check digit. */
    static boolean health(String text) {
        String value = compact(text);
        if (value.length() != 10
                || value.charAt(0) < 'A'
                || value.charAt(0) > 'Z'
                || !areDigits(value.substring(1), 9)) {
            return false;
        }
        String digits = letter(value.charAt(0)) + value.substring(1, 9);
        return Digits.crossed(digits, HEALTH) % 10 == at(value, 9);
    }

    /** Lebenslange Arztnummer: six digits, check digit, two of the speciality. */
    static boolean doctor(String text) {
        String digits = compact(text);
        return areDigits(digits, 9) && (10 - Digits.weighted(digits, DOCTOR) % 10) % 10 == at(digits, 6);
    }

    /** Betriebsstättennummer: the first two digits name a regional association. */
    static boolean practice(String text) {
        String digits = compact(text);
        return areDigits(digits, 9) && REGIONS.contains(digits.substring(0, 2)) && !digits.startsWith("0000", 2);
    }

    private static String letter(char c) {
        int place = c - 'A' + 1;
        return place < 10 ? "0" + place : Integer.toString(place);
    }

    private static long occurrences(String text, int wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
