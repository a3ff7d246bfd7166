package org.agentos.rules.rulebook.compilation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;

/** Which rules are in scope, remembered for each channel, region and day. Thread-safe. */
final class Scopes {

    private static final int MOST_REMEMBERED = 1_000;

    private final List<Rule> rules;
    private final Map<Key, BitSet> known = new ConcurrentHashMap<>();

    private record Key(String channel, String region, LocalDate day) {}

    Scopes(List<Rule> rules) {
        this.rules = rules;
    }

    /** The indices of the rules in scope; not to be changed. */
    BitSet of(FactSet facts) {
        ContentFact content = facts.content();
        Key key = new Key(content.channel(), content.region(), LocalDate.ofInstant(facts.at(), ZoneOffset.UTC));
        BitSet remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        BitSet inScope = inScope(content, facts.at());
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(key, inScope);
        return inScope;
    }

    private BitSet inScope(ContentFact content, Instant at) {
        BitSet inScope = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            inScope.set(i, rules.get(i).scope().covers(content.channel(), content.region(), at));
        }
        return inScope;
    }
}
