package org.agentos.rules.scan.checksum;

import static org.agentos.rules.scan.checksum.Digits.areDigits;
import static org.agentos.rules.scan.checksum.Digits.at;
import static org.agentos.rules.scan.checksum.Digits.compact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Accounts and cards, of any country. */
final class BankChecks {

    /** The SWIFT IBAN registry: country, then runs of digits (n), capitals (a) or either (c) after the check digits. */
    private static final String REGISTRY =
            "AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n DJ23n DK14n "
                    + "DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HR17n HU24n IE4a14n IL19n "
                    + "IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n "
                    + "MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n "
                    + "RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c";

    private static final Map<String, Pattern> FORMS = forms();

    private BankChecks() {}

    /** ISO 13616: the country's form, in one case throughout, and mod 97 of the rearranged number is 1. */
    static boolean iban(String text) {
        boolean mixed = !text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        String value = compact(text);
        if (mixed || value.length() < 15 || !areDigits(value.substring(2, 4), 2)) {
            return false;
        }
        Pattern form = FORMS.get(value.substring(0, 2));
        return form != null
                && form.matcher(value.substring(4)).matches()
                && Digits.mod97(value.substring(4) + value.substring(0, 4)) == 1;
    }

    /** ISO/IEC 7812-1: 12 to 19 digits, Luhn. */
    static boolean card(String text) {
        String digits = compact(text);
        return digits.length() >= 12
                && digits.length() <= 19
                && areDigits(digits, digits.length())
                && digits.charAt(0) != '0'
                && Digits.areVaried(digits)
                && Digits.luhn(digits);
    }

    /** A card of a range and length that a large network issues: Visa, Mastercard, American Express, Discover, JCB, Diners. */
    static boolean commonCard(String text) {
        String digits = compact(text);
        if (!card(text)) {
            return false;
        }
        int length = digits.length();
        int two = Days.number(digits, 0, 2);
        int four = Days.number(digits, 0, 4);
        return switch (at(digits, 0)) {
            case 2 -> length == 16 && four >= 2221 && four <= 2720;
            case 3 ->
                two == 34 || two == 37
                        ? length == 15
                        : two == 35 ? length == 16 : length == 14 && (two == 30 || two == 36 || two >= 38);
            case 4 -> length == 13 || length == 16 || length == 19;
            case 5 -> length == 16 && two >= 51 && two <= 55;
            case 6 -> length == 16 && (four == 6011 || two == 62 || two == 64 || two == 65);
            default -> length == 15 && (four == 1800 || four == 2131);
        };
    }

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new HashMap<>();
        for (String entry : REGISTRY.split(" ")) {
            String form = entry.substring(2)
                    .replaceAll("([0-9]+)n", "[0-9]{$1}")
                    .replaceAll("(?<!\\{)\\b([0-9]+)a|(?<=\\})([0-9]+)a", "[A-Z]{$1$2}")
                    .replaceAll("(?<!\\{)\\b([0-9]+)c|(?<=\\})([0-9]+)c", "[A-Z0-9]{$1$2}");
            forms.put(entry.substring(0, 2), Pattern.compile(form));
        }
        return forms;
    }
}
