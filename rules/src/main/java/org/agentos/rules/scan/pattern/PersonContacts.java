package org.agentos.rules.scan.pattern;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agentos.rules.scan.text.ScannedText;

/** Forms in which a named person and a way to reach them stand together. */
final class PersonContacts {

    static final List<Form> FORMS = List.of(
            Form.of(
                    "pii.person-contact",
                    0.75,
                    PersonContacts::holdsReach,
                    "\\b(?:[Cc]ontact|[Cc]all|[Tt]ext|[Ee]-?mail|[Aa]sk for|[Rr]each|[Ww]rite to) ((?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?[A-Z][a-z]{1,20} [A-Z][a-z'-]{1,24}(?: (?:at|on|under|via|by \\w{1,10})|:|,| \\() ?[^\\s@]{0,64}(?:@[a-z0-9.-]{3,80}|[0-9][0-9 ()-]{5,20}[0-9]))"));

    private static final List<String> BEGINNINGS =
            List.of("contact ", "call ", "text ", "email ", "e-mail ", "ask for ", "reach ", "write to ");

    private static final int LONGEST = 260;

    private PersonContacts() {}

    /** An address or a number. */
    private static boolean holdsReach(String part) {
        return part.indexOf('@') >= 0 || part.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    static List<Window> windows(ScannedText text) {
        SortedSet<Integer> places = new TreeSet<>();
        String folded = text.folded();
        for (String beginning : BEGINNINGS) {
            for (int at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
                places.add(at);
            }
        }
        return Window.around(List.copyOf(places), 1, LONGEST, folded.length());
    }
}
