package org.agentos.rules.scan.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Domain names (RFC 1035, RFC 5890): labels of letters, digits and hyphens, the last of letters. */
final class DomainNames {

    /** Top-level domains that bare names in running text end with; two-letter ones are countries. */
    private static final Set<String> GENERIC = Set.copyOf(Arrays.asList(
            ("com org net edu gov mil int info biz name pro aero coop museum mobi travel jobs xyz online site store shop app dev blog cloud tech "
                            + "agency academy design digital email live media news page space studio team today tools website world wiki top club vip work life group company "
                            + "network systems services solutions support software store security social science school restaurant reviews rocks run sale art bank bar bike cafe "
                            + "capital care careers center chat church city coffee community consulting cool deals delivery dental directory domains education energy engineering "
                            + "events exchange expert express family fashion finance fit fitness fund gallery games garden gift global gmbh gold green guide guru health hotel house "
                            + "immo ink institute insurance international investments land law legal link loan london berlin paris tokyo nyc ltd love management market marketing "
                            + "money moda one photo photos pictures pizza plus press property recipes rent report sarl show ski solar style surf taxi tips town toys training trade tv ventures video "
                            + "villas vision watch wine yoga zone cat eu asia africa lat swiss wien koeln hamburg bayern example test invalid localhost local")
                    .split(" ")));

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int LONGEST_LABEL = 63;

    private DomainNames() {}

    /** Where the name that begins at {@code from} ends, or {@code from} when none does. */
    static int end(String text, int from, int limit) {
        int label = from;
        int end = from;
        int dots = 0;
        for (int i = from; i <= limit; i++) {
            boolean inside = i < limit && isInside(text.charAt(i));
            if (inside) {
                continue;
            }
            if (!isLabel(text, label, i)) {
                break;
            }
            if (dots > 0 && isTopLevel(text.substring(label, i))) {
                end = i;
            }
            if (i == limit || text.charAt(i) != '.') {
                break;
            }
            dots++;
            label = i + 1;
        }
        return end;
    }

    /** Whether a name, by its last label, is one that people write without a scheme. */
    static boolean isKnown(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean oneCase = last.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT));
        return oneCase && (GENERIC.contains(lower) || isCountry(lower));
    }

    static boolean isCountry(String label) {
        return label.length() == 2
                && (COUNTRIES.contains(label.toUpperCase(Locale.ROOT)) || label.equals("uk") || label.equals("eu"));
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean isLabel(String text, int from, int to) {
        return to > from && to - from <= LONGEST_LABEL && text.charAt(from) != '-' && text.charAt(to - 1) != '-';
    }

    private static boolean isTopLevel(String label) {
        return label.length() >= 2 && (label.startsWith("xn--") || label.chars().allMatch(Character::isLetter));
    }
}
