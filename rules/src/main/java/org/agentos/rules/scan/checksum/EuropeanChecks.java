package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

/** Spain, Italy, Poland, Finland, Sweden, Turkey. */
final class EuropeanChecks {

    private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    /** What a digit, or the letter of that place in the alphabet, counts at an odd place. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private EuropeanChecks() {}

    /** DNI and NIE: the letter is the number mod 23 (Real Decreto 1553/2005). */
    static boolean spanish(String text) {
        String value = compact(text);
        String number = value.length() < 8 ? "" : value.substring(0, value.length() - 1);
        int foreign = number.isEmpty() ? -1 : "XYZ".indexOf(number.charAt(0));
        String digits = foreign < 0 ? number : foreign + number.substring(1);
        return digits.length() <= 8
                && areDigits(digits, Math.max(7, digits.length()))
                && SPANISH.charAt(Integer.parseInt(digits) % 23) == value.charAt(value.length() - 1);
    }

    /** Codice fiscale (DM 23 December 1976): sixteen places, the last is a check letter. */
    static boolean italianFiscalCode(String text) {
        String value = compact(text);
        if (value.length() != 16) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c < 'A' || c > 'Z')) {
                return false;
            }
            int plain = digit ? c - '0' : c - 'A';
            sum += i % 2 == 1 ? plain : ODD[plain];
        }
        return value.charAt(15) == 'A' + sum % 26;
    }

    /** Partita IVA: eleven digits, Luhn, not all zero. */
    static boolean italianVat(String text) {
        String digits = compact(text);
        return areDigits(digits, 11) && Digits.areVaried(digits) && Digits.luhn(digits);
    }

    /** PESEL: day of birth with the century in the month, weights 1 3 7 9. */
    static boolean pesel(String text) {
        if (!areDigits(text, 11)
                || !Days.exists(Days.number(text, 0, 2), Days.number(text, 2, 2) % 20, Days.number(text, 4, 2))) {
            return false;
        }
        return (10 - Digits.weighted(text, PESEL) % 10) % 10 == at(text, 10);
    }

    /** Henkilötunnus: {@code DDMMYY}, a sign for the century, three digits, the number mod 31. */
    static boolean finnish(String text) {
        if (text.length() != 11 || !areDigits(text.substring(0, 6) + text.substring(7, 10), 9)) {
            return false;
        }
        int number = Integer.parseInt(text.substring(0, 6) + text.substring(7, 10));
        return Days.dayFirst(text, 0)
                && Days.number(text, 7, 3) >= 2
                && FINNISH.charAt(number % 31) == Character.toUpperCase(text.charAt(10));
    }

    /** Personnummer and samordningsnummer: a day (plus 60), three digits, Luhn over ten. */
    static boolean swedishPerson(String text) {
        String digits = compact(text);
        String ten = digits.length() == 12 ? digits.substring(2) : digits;
        if (!areDigits(ten, 10) || !areDigits(digits, digits.length())) {
            return false;
        }
        int day = Days.number(ten, 4, 2);
        int year = digits.length() == 12 ? Days.number(digits, 0, 4) : Days.number(ten, 0, 2);
        boolean century = digits.length() == 10 || year >= 1850 && year < 2100;
        return century && Days.exists(year, Days.number(ten, 2, 2), day > 60 ? day - 60 : day) && Digits.luhn(ten);
    }

    /** Organisationsnummer: the third digit is at least two, Luhn over ten. */
    static boolean swedishOrganisation(String text) {
        String digits = compact(text);
        String ten = digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits;
        return areDigits(ten, 10) && at(ten, 2) >= 2 && "12356789".indexOf(ten.charAt(0)) >= 0 && Digits.luhn(ten);
    }

    /** T.C. kimlik numarası: two check digits, no zero at first. */
    static boolean turkish(String text) {
        if (!areDigits(text, 11) || text.charAt(0) == '0') {
            return false;
        }
        int odd = at(text, 0) + at(text, 2) + at(text, 4) + at(text, 6) + at(text, 8);
        int even = at(text, 1) + at(text, 3) + at(text, 5) + at(text, 7);
        int tenth = Math.floorMod(7 * odd - even, 10);
        return tenth == at(text, 9) && (odd + even + tenth) % 10 == at(text, 10);
    }
}
