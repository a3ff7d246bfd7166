package org.agentos.rules.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which law reaches an audience. Where the region is empty or not understood, all of them: the careful reading. */
final class Jurisdictions {

    private static final String EU = "EU";
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Jurisdictions() {}

    /** Whether one of the jurisdictions reaches one of the regions, which are written {@code US}, {@code US-CA}, {@code DE, FR}. */
    static boolean concern(List<String> jurisdictions, String regions) {
        return jurisdictions.isEmpty()
                || Arrays.stream(regions.split("[,;\\s]+")).anyMatch(region -> jurisdictions.stream()
                        .anyMatch(jurisdiction -> reaches(jurisdiction, country(region))));
    }

    static boolean known(String jurisdiction) {
        return jurisdiction.equals(EU) || COUNTRIES.contains(jurisdiction);
    }

    private static String country(String region) {
        String code = region.split("-", 2)[0].toUpperCase(Locale.ROOT);
        return code.equals("UK") ? "GB" : code;
    }

    private static boolean reaches(String jurisdiction, String country) {
        boolean understood = known(country);
        boolean union = jurisdiction.equals(EU) && MEMBERS.contains(country)
                || country.equals(EU) && MEMBERS.contains(jurisdiction);
        return !understood || union || jurisdiction.equals(country);
    }
}
