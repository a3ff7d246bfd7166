package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

/** Australia, South Africa, Nigeria. */
final class SouthernChecks {

    private static final int[] BUSINESS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    private static final int[] COMPANY = {8, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] TAX = {1, 4, 3, 7, 5, 8, 6, 9, 10};
    private static final int[] MEDICARE = {1, 3, 7, 9, 1, 3, 7, 9};

    private SouthernChecks() {}

    /** ABN: eleven digits, one less at first, weights, mod 89. */
    static boolean australianBusiness(String text) {
        String digits = compact(text);
        return areDigits(digits, 11) && digits.charAt(0) != '0' && (Digits.weighted(digits, BUSINESS) - 10) % 89 == 0;
    }

    /** ACN: nine digits, weights 8 to 1, mod 10. */
    static boolean australianCompany(String text) {
        String digits = compact(text);
        return areDigits(digits, 9) && (10 - Digits.weighted(digits, COMPANY) % 10) % 10 == at(digits, 8);
    }

    /** TFN: nine digits, weights, mod 11. */
    static boolean australianTax(String text) {
        String digits = compact(text);
        return areDigits(digits, 9) && Digits.areVaried(digits) && Digits.weighted(digits, TAX) % 11 == 0;
    }

    /** Medicare card: begins with 2 to 6, the ninth digit checks the first eight, then the issue. */
    static boolean australianMedicare(String text) {
        String digits = compact(text);
        return (digits.length() == 10 || digits.length() == 11)
                && areDigits(digits, digits.length())
                && at(digits, 0) >= 2
                && at(digits, 0) <= 6
                && Digits.weighted(digits, MEDICARE) % 10 == at(digits, 8);
    }

    /** Identity number of South Africa: day of birth, sequence, citizenship 0 to 2, a digit 8 or 9, Luhn. */
    static boolean southAfrican(String text) {
        return areDigits(text, 13)
                && Days.yearFirst(text, 0)
                && at(text, 10) <= 2
                && at(text, 11) >= 8
                && Digits.luhn(text);
    }

    /** National identification number of Nigeria: eleven digits, Verhoeff. */
    static boolean nigerian(String text) {
        String digits = compact(text);
        return areDigits(digits, 11) && Digits.areVaried(digits) && Digits.verhoeff(digits);
    }
}
