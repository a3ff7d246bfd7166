package org.agentos.governance.policies.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;

/** Takes brand policies in their short form, each a draft that goes the way of every other. */
@Stateless
public class ShortRules {

    private static final String NONE = "This is no short form of a policy.";

    @Inject
    Policies policies;

    @Inject
    PolicyFile file;

    @Inject
    PolicyCheck check;

    @Inject
    Drafts drafts;

    /**
     * Makes a policy of a short form, or the next version of the policy of that name.
     *
     * @throws Refusal invalid, with every place that is wrong; conflict while another version is open
     */
    public ShortRuleView add(JsonNode shortForm, Actor officer) {
        String id = id(shortForm.path("rule_name").asText(""));
        DraftText text = DraftText.of(Notation.SHORT, shortForm.toPrettyString());
        RuleSet rules = check.require(text, id, NONE);
        if (!shortForm.has("rule_name")) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, NONE).at("/rule_name", "Name the rule."));
        }
        if (file.find(id).isPresent()) {
            drafts.open(id, text, officer);
        } else {
            policies.create(new NewPolicy(id, terms(shortForm, rules), text), officer);
        }
        PolicyVersion version = file.versions(id).get(0);
        return new ShortRuleView(
                id,
                version.number(),
                version.state(),
                version.contentHash().orElse(""),
                rules.allRules().stream().map(Rule::id).toList());
    }

    private static PolicyTerms terms(JsonNode shortForm, RuleSet rules) {
        String owner = rules.allRules().stream().map(Rule::owner).findFirst().orElse("Brand");
        return new PolicyTerms(shortForm.path("rule_name").asText(), "", owner, false, OnBreach.TASK);
    }

    /** Kebab-case, 3 to 80 characters, whatever the name. */
    private static String id(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String whole = words.length() < 3 ? "policy-" + (words.isEmpty() ? "new" : words) : words;
        return whole.substring(0, Math.min(80, whole.length())).replaceAll("-+$", "");
    }

    /**
     * What became of a short form.
     *
     * @param version number of the draft
     * @param ruleIds the rules that it stands for
     */
    public record ShortRuleView(
            String policyId, int version, VersionState state, String contentHash, List<String> ruleIds) {}
}
