package org.agentos.rules.scan.checksum;

import java.util.Locale;

/** The arithmetic that check digits are made of. Values are compact: digits, or digits and capitals. */
final class Digits {

    /** The dihedral group D5, by rows (Verhoeff, Error Detecting Decimal Codes, 1969). */
    private static final String[] PRODUCT = {
        "0123456789",
        "1234067895",
        "2340178956",
        "3401289567",
        "4012395678",
        "5987604321",
        "6598710432",
        "7659821043",
        "8765932104",
        "9876543210"
    };

    private static final String[] PERMUTATION = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private Digits() {}

    /** Letters and digits only, in capitals. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString().toUpperCase(Locale.ROOT);
    }

    static boolean areDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean areVaried(String text) {
        return text.chars().distinct().count() > 1;
    }

    static int at(String text, int index) {
        return Character.digit(text.charAt(index), 36);
    }

    /** The sum of the leading digits, each times its weight. */
    static int weighted(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * at(text, i);
        }
        return sum;
    }

    /** The same, of the digit sums of the products. */
    static int crossed(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int product = weights[i] * at(text, i);
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    /** ISO/IEC 7812-1 annex B, over all digits. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = at(digits, digits.length() - 1 - i);
            int counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = at(digits, digits.length() - 1 - i);
            check = PRODUCT[check].charAt(PERMUTATION[i % 8].charAt(digit) - '0') - '0';
        }
        return check == 0;
    }

    /** ISO/IEC 7064, MOD 11,10. */
    static boolean mod11And10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (at(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == at(digits, digits.length() - 1);
    }

    /** ISO/IEC 7064, MOD 97-10, letters as 10..35. */
    static int mod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = at(text, i);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }
}
