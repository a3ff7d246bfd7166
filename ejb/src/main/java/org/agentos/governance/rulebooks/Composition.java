package org.agentos.governance.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;

/** What the rulebook in force is put together from, and what it would be with another part. */
@ApplicationScoped
public class Composition {

    @Inject
    RulebookRegister register;

    @Inject
    PolicyVersions versions;

    /** The parts in force, by policy. */
    public Map<String, Part> parts() {
        return register.newest()
                .map(inForce -> register.parts(inForce.activation()))
                .orElse(Map.of());
    }

    /** The rulebook of some parts. */
    public Rulebook rulebook(Map<String, Part> parts) {
        return Composer.compose(rules(parts));
    }

    /** The rulebook of some parts, with these rules for one policy. */
    public Rulebook with(Map<String, Part> parts, String policyId, RuleSet rules) {
        Map<String, RuleSet> changed = rules(parts);
        changed.put(policyId, rules);
        return Composer.compose(changed);
    }

    /** @throws Refusal conflict when the parts have nothing of it */
    public Rulebook without(Map<String, Part> parts, String policyId) {
        Map<String, RuleSet> changed = rules(parts);
        if (changed.remove(policyId) == null) {
            throw Refusal.conflict("No version of " + policyId + " is in force.");
        }
        return Composer.compose(changed);
    }

    private Map<String, RuleSet> rules(Map<String, Part> parts) {
        Map<String, RuleSet> rules = new TreeMap<>();
        parts.forEach((policy, part) -> rules.put(policy, versions.content(part.versionId())));
        return rules;
    }
}
