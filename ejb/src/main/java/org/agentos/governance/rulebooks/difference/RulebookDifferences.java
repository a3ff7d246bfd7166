package org.agentos.governance.rulebooks.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.Composition;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.difference.Comparison;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Holds rulebooks against each other. Looking for contents that are decided differently ends after some seconds. */
@ApplicationScoped
public class RulebookDifferences {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Under which name a rulebook of before rulebooks were made of policies is told. */
    private static final String WHOLE = "rulebook";

    @Inject
    Rulebooks rulebooks;

    @Inject
    RulebookRegister register;

    @Inject
    PolicyVersions versions;

    @Inject
    Composition composition;

    /** @throws Refusal not found for a revision that never was in force */
    public RulebookDifferenceView between(String from, String to) {
        return view(rulebooks.revision(from), rulebooks.revision(to), texts(from), texts(to));
    }

    /**
     * What a version of a policy would change in the rulebook in force.
     *
     * @throws Refusal not found; conflict while its text has problems
     */
    public RulebookDifferenceView ofVersion(String policyId, int number) {
        Map<String, Part> parts = composition.parts();
        RuleSet rules = versions.content(versions.ref(policyId, number).id());
        Optional<String> before =
                Optional.ofNullable(parts.get(policyId)).map(part -> text(versions.content(part.versionId())));
        return view(
                composition.rulebook(parts),
                composition.with(parts, policyId, rules),
                Map.of(policyId, before.orElse("")),
                Map.of(policyId, text(rules)));
    }

    /**
     * What one version of a policy has that another has not, each in the company of what else is in force.
     *
     * @param number the version after
     * @param than the version before
     * @throws Refusal not found; conflict while one of the texts has problems
     */
    public RulebookDifferenceView ofVersions(String policyId, int than, int number) {
        Map<String, Part> parts = composition.parts();
        RuleSet before = versions.content(versions.ref(policyId, than).id());
        RuleSet after = versions.content(versions.ref(policyId, number).id());
        return view(
                composition.with(parts, policyId, before),
                composition.with(parts, policyId, after),
                Map.of(policyId, text(before)),
                Map.of(policyId, text(after)));
    }

    private static RulebookDifferenceView view(
            Rulebook before, Rulebook after, Map<String, String> textsBefore, Map<String, String> textsAfter) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Comparison comparison = Comparison.of(before, after, () -> System.nanoTime() > end);
        boolean complete = System.nanoTime() <= end;
        return new RulebookDifferenceView(
                before.revision(),
                after.revision(),
                comparison.effect(),
                comparison.sentence(),
                complete,
                comparison.changes().stream().map(ChangeView::of).toList(),
                changes(textsBefore, textsAfter));
    }

    private static List<TextChange> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> policies = new TreeSet<>(before.keySet());
        policies.addAll(after.keySet());
        List<TextChange> changes = new ArrayList<>();
        for (String policy : policies) {
            List<TextLine> lines = TextDifference.of(before.getOrDefault(policy, ""), after.getOrDefault(policy, ""));
            if (!lines.isEmpty()) {
                changes.add(new TextChange(policy, lines));
            }
        }
        return changes;
    }

    /** The text of each part of a revision. */
    private Map<String, String> texts(String revision) {
        Map<String, Part> parts = register.parts(register.newestOf(revision).activation());
        if (parts.isEmpty()) {
            return Map.of(WHOLE, text(rulebooks.revision(revision).ruleSet()));
        }
        Map<String, String> texts = new TreeMap<>();
        parts.forEach((policy, part) -> texts.put(policy, text(versions.content(part.versionId()))));
        return texts;
    }

    private static String text(RuleSet rules) {
        return GuidedNotation.print(rules);
    }
}
