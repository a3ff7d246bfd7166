package org.agentos.governance.rulebooks.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.agentos.governance.policies.PolicyDesk;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;

class EnduranceTest {

    /** Admitted, and on a content with many findings more combinations than can be looked at. */
    private static final String COMBINING =
            """
            {"rules":[{"id":"test-combining","title":"Combining","severity":"HIGH","owner":"Tests",
              "legalBasis":{"citation":"Internal","url":""},"effectiveFrom":"2020-01-01",
              "failing":{"text":"%s"},
              "when":{"all":[
                {"exists":{"fact":"finding","as":"one","where":[{"field":"part","is":"equals","value":"text"}]}},
                {"exists":{"fact":"finding","as":"two","where":[{"field":"part","is":"equals","other":{"as":"one","field":"part"}}]}},
                {"exists":{"fact":"finding","where":[{"field":"part","is":"equals","other":{"as":"two","field":"part"}}]}}]},
              "then":[{"violation":{"effect":"REVIEW","message":"Combined."}}]}]}
            """;

    private final PolicyDesk desk = new PolicyDesk();

    @Test
    void refusesRulesThatDemandingContentRunsOutOfTimeWith_ACT1() {
        RuleSet rules = GuidedNotation.read(
                        COMBINING.formatted("The best, the very best, the cheapest and the greatest. "))
                .orElseThrow();
        assertThat(Admission.check(rules)).isEmpty();

        assertThat(desk.bean(Endurance.class).failures(Rulebook.of(rules), "claims"))
                .singleElement()
                .asString()
                .contains("could not be decided");
    }

    @Test
    void passesTheRulesThatShip() {
        assertThat(desk.bean(Endurance.class).failures(Rulebook.shipped(), "claims"))
                .isEmpty();
    }
}
