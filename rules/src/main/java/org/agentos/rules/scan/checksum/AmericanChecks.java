package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

/** The United States and Canada. */
final class AmericanChecks {

    private static final int[] ROUTING = {3, 7, 1, 3, 7, 1, 3, 7, 1};
    private static final int[] DEA = {1, 2, 1, 2, 1, 2};

    private AmericanChecks() {}

    /** Social security number that may have been issued (SSA): no area 000, 666, 9xx; no group 00; no serial 0000; not the famous specimens. */
    static boolean socialSecurity(String text) {
        String digits = compact(text);
        return areDigits(digits, 9)
                && !digits.startsWith("000")
                && !digits.startsWith("666")
                && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000")
                && !digits.equals("078051120")
                && !digits.equals("123456789")
                && !digits.equals("987654320")
                && Digits.areVaried(digits);
    }

    /** ABA routing number: a Federal Reserve prefix, weights 3 7 1. */
    static boolean routing(String text) {
        String digits = compact(text);
        if (!areDigits(digits, 9) || !Digits.areVaried(digits)) {
            return false;
        }
        int prefix = Days.number(digits, 0, 2);
        boolean known = prefix >= 1 && prefix <= 12
                || prefix >= 21 && prefix <= 32
                || prefix >= 61 && prefix <= 72
                || prefix == 80;
        return known && Digits.weighted(digits, ROUTING) % 10 == 0;
    }

    /** National provider identifier: Luhn with the prefix 80840 (45 CFR 162.406). */
    static boolean provider(String text) {
        String digits = compact(text);
        return areDigits(digits, 10) && "12".indexOf(digits.charAt(0)) >= 0 && Digits.luhn("80840" + digits);
    }

    /** DEA registration: two letters, six digits, check digit. */
    static boolean prescriber(String text) {
        String value = compact(text);
        if (value.length() != 9 || !areDigits(value.substring(2), 7)) {
            return false;
        }
        return Digits.weighted(value.substring(2), DEA) % 10 == at(value, 8);
    }

    /** Social insurance number of Canada: Luhn over nine digits, none begins with 0 or 8. */
    static boolean canadianInsurance(String text) {
        String digits = compact(text);
        return areDigits(digits, 9)
                && "08".indexOf(digits.charAt(0)) < 0
                && Digits.areVaried(digits)
                && Digits.luhn(digits);
    }
}
