package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** Two right spellings of one word in one text: "centre" and "center". The later one is marked. */
final class Spellings implements Check {

    private static final String KIND = "style.inconsistent-spelling";
    private static final Map<String, String> OTHER = new HashMap<>();

    static {
        String pairs =
                "advisor/adviser centre/center colour/color emphasise/emphasize finalise/finalize focussed/focused labour/labor"
                        + " learnt/learned organise/organize organised/organized organising/organizing recognise/recognize realise/realize"
                        + " favour/favor favourite/favorite behaviour/behavior honour/honor neighbour/neighbor theatre/theater metre/meter"
                        + " litre/liter fibre/fiber analyse/analyze catalogue/catalog dialogue/dialog grey/gray travelled/traveled"
                        + " travelling/traveling cancelled/canceled modelling/modeling programme/program defence/defense licence/license"
                        + " judgement/judgment ageing/aging cheque/check tyre/tire jewellery/jewelry plough/plow sceptic/skeptic"
                        + " chocolatey/chocolaty aesthetic/esthetic aeroplane/airplane anaesthetic/anesthetic doughnut/donut draught/draft"
                        + " enquiry/inquiry fulfil/fulfill encyclopaedia/encyclopedia paediatric/pediatric mould/mold moustache/mustache"
                        + " omelette/omelet pyjamas/pajamas rumour/rumor storey/story towards/toward afterwards/afterward amongst/among"
                        + " whilst/while spelt/spelled burnt/burned dreamt/dreamed e-mail/email";
        for (String pair : pairs.split(" ")) {
            String[] both = pair.split("/");
            OTHER.put(both[0], both[1]);
            OTHER.put(both[1], both[0]);
        }
    }

    @Override
    public List<Match> matches(Prose prose) {
        Map<String, Integer> seen = new HashMap<>();
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            String other = OTHER.get(prose.word(i));
            if (other != null) {
                seen.put(prose.word(i), i);
                if (seen.containsKey(other)) {
                    found.add(new Match(KIND, 0.75, i, i + 1));
                }
            }
        }
        return found;
    }
}
