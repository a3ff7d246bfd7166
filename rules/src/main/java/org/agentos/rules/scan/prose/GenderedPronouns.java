package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** "He" or "she" in a text that has named nobody before: the person may be of any gender. Pairs ("he or she", "her/his") are none. */
final class GenderedPronouns implements Check {

    private static final String KIND = "style.gendered-pronoun";
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "him", "his", "her", "hers", "himself", "herself", "he's", "she's", "he'll", "she'll", "he'd",
            "she'd", "s/he");
    private static final Set<String> PERSONS = Set.of(
            ("man woman boy girl father mother son daughter brother sister husband wife uncle aunt grandmother grandfather king queen"
                            + " mr mrs ms sir lady gentleman guy dad mom mum male female actor actress president minister chancellor")
                    .split(" "));
    private static final Set<String> PAIRING = Set.of("/", "or");

    @Override
    public List<Match> matches(Prose prose) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            if (PRONOUNS.contains(prose.word(i))) {
                if (!isPair(prose, i)) {
                    found.add(new Match(KIND, 0.4, i, i + 1));
                }
            } else if (PERSONS.contains(prose.word(i)) || isName(prose, i)) {
                return found;
            }
        }
        return found;
    }

    private static boolean isPair(Prose prose, int at) {
        return PAIRING.contains(prose.word(at + 1)) && PRONOUNS.contains(prose.word(at + 2))
                || at > 1 && PAIRING.contains(prose.word(at - 1)) && PRONOUNS.contains(prose.word(at - 2));
    }

    private static boolean isName(Prose prose, int at) {
        return !prose.passage().begins(at)
                && prose.isCapitalised(at)
                && prose.word(at).length() > 1;
    }
}
