package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The United Kingdom. */
final class BritishChecks {

    private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final Set<String> UNUSED = Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ");
    private static final Pattern LICENCE = Pattern.compile("[A-Z]{1,5}9{0,4}[0-9]{6}[A-Z][A-Z9][0-9A-Z][A-Z]{2}");
    private static final Set<String> AREAS = Set.copyOf(Arrays.asList(
            ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY "
                            + "HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE "
                            + "PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" ")));

    private BritishChecks() {}

    /** NHS number: weights 10 to 2, mod 11. */
    static boolean nhs(String text) {
        String digits = compact(text);
        if (!areDigits(digits, 10) || !Digits.areVaried(digits)) {
            return false;
        }
        int check = 11 - Digits.weighted(digits, NHS) % 11;
        return check != 10 && check % 11 == at(digits, 9);
    }

    /** National insurance number (HMRC NIM39110): prefixes that are not allocated. */
    static boolean insurance(String text) {
        String value = compact(text);
        return value.length() == 9 && !UNUSED.contains(value.substring(0, 2));
    }

    /** DVLA driver number: surname, then decade, month (plus 50 for women), day and year of birth. */
    static boolean driver(String text) {
        String value = compact(text);
        if (value.length() != 16 || !LICENCE.matcher(value).matches()) {
            return false;
        }
        int month = Days.number(value, 6, 2);
        return Days.exists(
                10 * at(value, 5) + at(value, 10), month > 50 ? month - 50 : month, Days.number(value, 8, 2));
    }

    /** Postcode whose area Royal Mail uses. */
    static boolean postcode(String text) {
        String value = compact(text);
        if (value.length() < 5) {
            return false;
        }
        int letters = Character.isLetter(value.charAt(1)) ? 2 : 1;
        return value.equals("GIR0AA") || AREAS.contains(value.substring(0, letters));
    }
}
