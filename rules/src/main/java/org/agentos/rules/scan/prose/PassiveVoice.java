package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** A form of "to be" and a participle, perhaps an adverb between them. Adjectives that look like participles are taken for such. */
final class PassiveVoice implements Check {

    private static final String KIND = "style.passive";
    private static final Set<String> TO_BE = Set.of(
            "am", "are", "were", "being", "is", "been", "was", "be", "isn't", "wasn't", "aren't", "weren't", "gets",
            "got");
    private static final Set<String> NOT_PARTICIPLES = Set.of(
            ("indeed need speed seed feed bleed deed weed breed greed creed exceed proceed succeed agreed hundred sacred red bed shed"
                            + " embed naked wicked kindred wed sled fed bored tired excited interested pleased married scared gifted talented"
                            + " rugged ragged crooked beloved aged learned supposed used zed ted fred")
                    .split(" "));
    private static final Set<String> IRREGULAR = Set.of(
            ("awoken been born borne beat beaten become begun bent beset bet bid bidden bound bitten bled blown broken bred brought broadcast"
                            + " built burnt burst bought cast caught chosen clung come cost crept cut dealt dug dived done drawn dreamt driven"
                            + " drunk eaten fallen fed felt fought found fit fled flung flown forbidden forgotten foregone forgiven forsaken"
                            + " frozen given gone ground grown hung heard hidden hit held hurt kept knelt knit known laid led leapt learnt left"
                            + " lent let lain lighted lost made meant met misspelt mistaken mown overcome overdone overtaken overthrown paid"
                            + " pled proven put quit read rid ridden rung risen run sawn said seen sought sold sent set sewn shaken shaven shorn"
                            + " shone shod shot shown shrunk shut sung sunk sat slept slain slid slung slit smitten sown spoken sped spent spilt"
                            + " spun spit split spread sprung stood stolen stuck stung stunk stridden struck strung striven sworn swept swollen"
                            + " swum swung taken taught torn told thought thrived thrown thrust trodden understood upheld upset woken worn woven"
                            + " wept wound won withheld withstood wrung written")
                    .split(" "));

    private static final List<String> PREFIXES = List.of("re", "un", "over", "mis", "out", "under", "fore");

    @Override
    public List<Match> matches(Prose prose) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i + 1 < prose.size(); i++) {
            if (TO_BE.contains(prose.word(i))) {
                int participle =
                        prose.word(i + 1).endsWith("ly") || prose.word(i + 1).equals("not") ? i + 2 : i + 1;
                if (isParticiple(prose.word(participle)) && !prose.passage().begins(participle)) {
                    found.add(new Match(KIND, 0.7, i, participle + 1));
                }
            }
        }
        return found;
    }

    private static boolean isParticiple(String word) {
        boolean regular = word.length() > 3 && word.endsWith("ed") && !NOT_PARTICIPLES.contains(word);
        return regular || IRREGULAR.contains(word) || PREFIXES.stream().anyMatch(prefix -> isPrefixed(word, prefix));
    }

    private static boolean isPrefixed(String word, String prefix) {
        return word.startsWith(prefix) && IRREGULAR.contains(word.substring(prefix.length()));
    }
}
