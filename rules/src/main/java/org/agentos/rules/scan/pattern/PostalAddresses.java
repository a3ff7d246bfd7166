package org.agentos.rules.scan.pattern;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agentos.rules.scan.text.ScannedText;

/** Forms of postal addresses: United States, United Kingdom, Germany and its neighbours, post office boxes. */
final class PostalAddresses {

    private static final String KIND = "disclosure.postal-address";
    private static final int LONGEST = 260;
    private static final String GAP = "[ ,\\n\\r|·]{1,4}";
    private static final String NAMES = "(?:[A-Z0-9][\\w.'-]{0,24} ){1,5}";
    private static final String TOWN = "[A-Z][A-Za-z.' -]{1,30}";
    private static final String WAYS =
            "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Parkway|Pkwy|Highway|Hwy|Terrace|Close|Quay|Row|Broadway)\\.?";
    private static final String UNIT = "(?:" + GAP + "(?:Suite|Ste|Unit|Floor|Apt|#)\\.? ?[A-Za-z0-9-]{1,6})?";

    static final List<Form> FORMS = List.of(
            Form.of(
                    KIND,
                    0.9,
                    Postcodes::american,
                    "\\b([0-9]{1,6}[A-Za-z]? " + NAMES + WAYS + UNIT + GAP + TOWN + GAP
                            + "[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?)\\b"),
            Form.of(
                    KIND,
                    0.9,
                    Postcodes::box,
                    "(?i)\\b(p\\.? ?o\\.? box [0-9]{1,8}" + GAP
                            + "[a-z][a-z.' -]{1,30}[ ,\\n\\r]{1,4}[a-z0-9 -]{3,12}[0-9])\\b"),
            Form.of(
                    KIND,
                    0.9,
                    Postcodes::british,
                    "\\b([0-9]{1,4}[A-Za-z]? " + NAMES + WAYS + UNIT + GAP + "(?:" + TOWN + GAP
                            + ")?[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})\\b"),
            Form.of(
                    KIND,
                    0.85,
                    Postcodes::german,
                    "([A-ZÄÖÜ][\\p{L}.-]{1,30}(?: [A-ZÄÖÜ][\\p{L}.-]{1,20}){0,2}[ -]?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|[Uu]fer) [0-9]{1,4}[a-z]?"
                            + GAP + "(?:[A-Z]{1,2}-)?[0-9]{4,5} [A-ZÄÖÜ]\\p{L}{1,30})"));

    private PostalAddresses() {}

    /** Around everything that could be a postcode beside a place, or a box. */
    static List<Window> windows(ScannedText text) {
        String plain = text.plain();
        SortedSet<Integer> places = new TreeSet<>();
        int digits = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
            } else {
                if (digits > 0 && Postcodes.mayStandAt(plain, i - digits, i)) {
                    places.add(i);
                }
                digits = 0;
            }
        }
        for (int box = text.folded().indexOf("box");
                box >= 0;
                box = text.folded().indexOf("box", box + 1)) {
            places.add(box);
        }
        return Window.around(List.copyOf(places), LONGEST, LONGEST, plain.length());
    }
}
