package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** Months, days, peoples and ages without their capital, seasons with one. */
final class Capitals implements Check {

    private static final String KIND = "style.capitalization";
    private static final Set<String> PROPER = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february april june july september october november"
                            + " december english german french spanish italian russian chinese japanese american british european african"
                            + " asian christmas easter ramadan hanukkah thanksgiving")
                    .split(" "));
    private static final Set<String> SEASONS = Set.of("winter", "spring", "summer", "autumn", "fall");
    private static final Set<String> BEFORE_SEASON =
            Set.of("in", "during", "this", "last", "next", "every", "the", "until", "all", "of", "by");
    private static final Set<String> AGES = Set.of("stone", "bronze", "iron", "ice", "middle");

    @Override
    public List<Match> matches(Prose prose) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            boolean lower = PROPER.contains(prose.word(i)) && !prose.isCapitalised(i);
            boolean upper = i > 0
                    && SEASONS.contains(prose.word(i))
                    && prose.isCapitalised(i)
                    && BEFORE_SEASON.contains(prose.word(i - 1))
                    && !prose.isCapitalised(i - 1)
                    && (i + 1 >= prose.size()
                            || !Character.isLetter(prose.word(i + 1).charAt(0))
                            || !prose.isCapitalised(i + 1));
            if (lower || upper) {
                found.add(new Match(KIND, 0.75, i, i + 1));
            } else if (isAge(prose, i)) {
                found.add(new Match(KIND, 0.75, i, i + 2));
            }
        }
        return found;
    }

    private static boolean isAge(Prose prose, int at) {
        return AGES.contains(prose.word(at))
                && (prose.word(at + 1).equals("age") || prose.word(at + 1).equals("ages"))
                && !prose.isCapitalised(at)
                && !(prose.word(at).equals("middle") && prose.word(at + 1).equals("age"));
    }
}
