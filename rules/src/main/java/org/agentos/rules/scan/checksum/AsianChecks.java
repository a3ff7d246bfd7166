package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

import java.util.regex.Pattern;

/** India, Korea, Singapore, Thailand, the Philippines. */
final class AsianChecks {

    private static final Pattern PAN = Pattern.compile("[A-Z]{5}[0-9]{4}[A-Z]");
    private static final int[] RESIDENT = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int[] BUSINESS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int[] THAI = {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] SINGAPORE = {2, 7, 6, 5, 4, 3, 2};
    private static final int[] SINGAPORE_BUSINESS = {10, 4, 9, 3, 8, 2, 7, 1};
    private static final int[] TAXPAYER = {9, 8, 7, 6, 5, 4, 3, 2};

    private AsianChecks() {}

    /** Aadhaar (UIDAI): twelve digits, none begins with 0 or 1, Verhoeff, no palindrome. */
    static boolean aadhaar(String text) {
        String digits = compact(text);
        return areDigits(digits, 12)
                && digits.charAt(0) > '1'
                && !new StringBuilder(digits).reverse().toString().equals(digits)
                && Digits.verhoeff(digits);
    }

    /** PAN (Income-tax Act, section 139A). */
    static boolean pan(String text) {
        return PAN.matcher(compact(text)).matches();
    }

    /** GSTIN: state 01 to 38 less the last, PAN, entity, Z, check character. The check character is looked at by {@link #gstinExact}. */
    static boolean gstin(String text) {
        String value = compact(text);
        if (value.length() != 15 || !areDigits(value.substring(0, 2), 2) || !pan(value.substring(2, 12))) {
            return false;
        }
        int state = Days.number(value, 0, 2);
        return state >= 1 && state <= 37 && value.charAt(12) != '0' && value.charAt(13) == 'Z';
    }

    /** With its check character: factors 1 and 2, base 36. */
    static boolean gstinExact(String text) {
        String value = compact(text);
        if (!gstin(text)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int product = at(value, i) * (i % 2 + 1);
            sum += product / 36 + product % 36;
        }
        return (36 - sum % 36) % 36 == at(value, 14);
    }

    /** Resident registration number of Korea: day, gender and century, weights mod 11; without check digit since October 2020. */
    static boolean koreanResident(String text) {
        return korean(text, "012349");
    }

    /** Foreign registration number of Korea. */
    static boolean koreanForeigner(String text) {
        return korean(text, "5678");
    }

    private static boolean korean(String text, String centuries) {
        String digits = compact(text);
        return areDigits(digits, 13) && Days.yearFirst(digits, 0) && centuries.indexOf(digits.charAt(6)) >= 0;
    }

    /** With the check digit that numbers had before October 2020. */
    static boolean koreanExact(String text) {
        String digits = compact(text);
        if (!areDigits(digits, 13) || !Days.yearFirst(digits, 0)) {
            return false;
        }
        int check = Math.floorMod(11 - Digits.weighted(digits, RESIDENT) % 11, 10);
        return check == at(digits, 12) || (check + 2) % 10 == at(digits, 12);
    }

    /** Business registration number of Korea. */
    static boolean koreanBusiness(String text) {
        String digits = compact(text);
        if (!areDigits(digits, 10)) {
            return false;
        }
        int sum = Digits.weighted(digits, BUSINESS) + 5 * at(digits, 8) / 10;
        return (10 - sum % 10) % 10 == at(digits, 9);
    }

    /** Identity number of Thailand: category, province and district, mod 11. */
    static boolean thai(String text) {
        String digits = compact(text);
        if (!areDigits(digits, 13) || !Digits.areVaried(digits) || digits.charAt(0) == '9' || digits.charAt(0) == '0') {
            return false;
        }
        int province = Days.number(digits, 1, 2);
        boolean known = province >= 10 && province <= 27
                || province >= 30 && province <= 58
                || province >= 60 && province <= 67
                || province >= 70 && province <= 77
                || province >= 80 && province <= 86
                || province >= 90 && province <= 96;
        return known && (11 - Digits.weighted(digits, THAI) % 11) % 10 == at(digits, 12);
    }

    /** NRIC and FIN of Singapore: the letter follows from the series and the digits. */
    static boolean singaporean(String text) {
        String value = compact(text);
        if (value.length() != 9 || !areDigits(value.substring(1, 8), 7)) {
            return false;
        }
        int sum = Digits.weighted(value.substring(1), SINGAPORE);
        char letter = value.charAt(8);
        return switch (value.charAt(0)) {
            case 'S' -> letter == "JZIHGFEDCBA".charAt(sum % 11);
            case 'T' -> letter == "JZIHGFEDCBA".charAt((sum + 4) % 11);
            case 'F' -> letter == "XWUTRQPNMLK".charAt(sum % 11);
            case 'G' -> letter == "XWUTRQPNMLK".charAt((sum + 4) % 11);
            case 'M' -> letter == "KLJNPQRTUWX".charAt(10 - (sum + 3) % 11);
            default -> false;
        };
    }

    /** UEN of a business registered with ACRA: eight digits, check letter. Other forms have no check that is public. */
    static boolean singaporeanBusiness(String text) {
        String value = compact(text);
        if (value.length() != 9 || !areDigits(value.substring(0, 8), 8)) {
            return value.length() == 10;
        }
        return "XMKECAWLJDB".charAt(Digits.weighted(value, SINGAPORE_BUSINESS) % 11) == value.charAt(8);
    }

    /** Taxpayer number of the Philippines: the ninth digit is the sum with weights 9 to 2, mod 11. */
    static boolean philippineTaxpayer(String text) {
        String digits = compact(text);
        boolean form = digits.length() == 9 || digits.length() == 12 || digits.length() == 14;
        return form
                && areDigits(digits, digits.length())
                && Digits.areVaried(digits)
                && Digits.weighted(digits, TAXPAYER) % 11 == at(digits, 8);
    }
}
