package org.agentos.governance.policies.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.analysis.Analysis;
import org.agentos.rules.rulebook.analysis.Remark;

/** Reads a policy's text beside the other policies in force, and looks at its rules. Nothing is compiled and nothing is stored. */
@Stateless
public class PolicyCheck {

    /** Beyond this many rules and rows, one against the other would take too long while somebody types. */
    static final int MOST_ANALYSED = 400;

    private static final int MOST_REMARKS = 200;

    @Inject
    PolicyVersions versions;

    /** Problems, or else the rules with all remarks on them. */
    public Checked check(DraftText text, Optional<String> policyId) {
        RuleSet company = versions.inForceBut(policyId);
        Reading<RuleSet> reading = read(text, policyId, company);
        if (!reading.problems().isEmpty()) {
            return new Checked(Optional.empty(), reading.problems(), List.of(), false);
        }
        RuleSet rules = reading.orElseThrow();
        boolean few = rules.allRules().size() <= MOST_ANALYSED;
        return new Checked(Optional.of(rules), List.of(), few ? remarks(rules, company) : List.of(), few);
    }

    /**
     * Problems, or else the rules.
     *
     * @param policyId whose other versions are no company of the text
     */
    public Reading<RuleSet> read(DraftText text, Optional<String> policyId) {
        return read(text, policyId, versions.inForceBut(policyId));
    }

    /**
     * The rules of a text that must have no problems.
     *
     * @param detail what the refusal says
     * @throws Refusal invalid, with every problem at its place
     */
    public RuleSet require(DraftText text, String policyId, String detail) {
        Reading<RuleSet> reading = read(text, Optional.of(policyId));
        return reading.accepted().orElseThrow(() -> {
            Problem problem = Problem.of(ProblemType.INVALID_BODY, detail);
            for (RuleProblem found : reading.problems()) {
                problem = problem.at(found.pointer(), found.message());
            }
            return new Refusal(problem);
        });
    }

    private static Reading<RuleSet> read(DraftText text, Optional<String> policyId, RuleSet company) {
        return SourceReader.read(text, "Policy." + policyId.orElse("new"), company);
    }

    /** What thresholds can be reached is a matter of all rules together, which one policy does not know. */
    private static List<Remark> remarks(RuleSet rules, RuleSet company) {
        List<WordList> lists = new ArrayList<>(rules.wordLists());
        lists.addAll(company.wordLists());
        return Analysis.of(rules.withWordLists(lists)).stream()
                .filter(remark -> remark.kind() != Remark.Kind.UNREACHABLE_THRESHOLD)
                .limit(MOST_REMARKS)
                .toList();
    }
}
