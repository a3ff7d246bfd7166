package org.agentos.governance.policies.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.agentos.rules.rulebook.RuleSet;

/** Rules that were read lately, by the hash of their content: what a hash stands for never changes. Thread-safe. */
@ApplicationScoped
public class KnownRules {

    private static final int MOST = 300;

    private final Map<String, RuleSet> byHash = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSet> eldest) {
            return size() > MOST;
        }
    };

    public RuleSet of(String hash, Supplier<RuleSet> reader) {
        return found(hash).orElseGet(() -> keep(hash, reader.get()));
    }

    private synchronized Optional<RuleSet> found(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    private synchronized RuleSet keep(String hash, RuleSet rules) {
        byHash.put(hash, rules);
        return rules;
    }
}
