package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;

/** Rules of one policy are read in the company of those of others. */
class CompanyTest {

    private static final RuleSet MIRACLES =
            RuleSet.empty().withWordLists(List.of(new WordList("miracles", List.of("miracle"))));

    @Test
    void knowsTheWordListsOfItsCompany() {
        String rule = document(rule("claims-miracle", "miracles"));

        assertThat(GuidedNotation.read(rule, MIRACLES).problems()).isEmpty();
        assertThat(GuidedNotation.read(rule).problems()).isNotEmpty();
    }

    @Test
    void refusesAnIdThatItsCompanyHas_atItsPlace() {
        RuleSet company = MIRACLES.merge(GuidedNotation.read(document(rule("claims-miracle", "miracles")), MIRACLES)
                .orElseThrow());

        Reading<RuleSet> again = GuidedNotation.read(
                document(rule("claims-other", "miracles"), rule("claims-miracle", "miracles")), company);

        assertThat(again.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/rules/1/id");
            assertThat(problem.code()).isEqualTo("duplicate");
        });
    }

    @Test
    void refusesAWordListThatItsCompanyHas() {
        Reading<RuleSet> again = GuidedNotation.read("{\"wordLists\":{\"miracles\":[\"wonder\"]}}", MIRACLES);

        assertThat(again.problems()).singleElement().satisfies(problem -> assertThat(problem.pointer())
                .isEqualTo("/wordLists/miracles"));
    }

    @Test
    void saysNothingOfTheFaultsOfItsCompany() {
        RuleSet faulty = RuleSet.empty().withWordLists(List.of(new WordList("Not a name", List.of())));

        assertThat(GuidedNotation.read("{\"rules\":[]}", faulty).problems()).isEmpty();
    }

    @Test
    void knowsItsCompanyInDrlToo() {
        RuleSet set = GuidedNotation.read(document(rule("claims-miracle", "miracles")), MIRACLES)
                .orElseThrow();
        String drl = DrlNotation.print(set);

        assertThat(DrlNotation.read(drl, MIRACLES).orElseThrow()).isEqualTo(set);
        assertThat(DrlNotation.read(drl).problems()).isNotEmpty();
    }

    @Test
    void readsWhatWasAdmittedWithoutItsCompany() {
        String rule = document(rule("claims-miracle", "miracles"));

        assertThat(GuidedNotation.readAdmitted(rule).orElseThrow())
                .isEqualTo(GuidedNotation.read(rule, MIRACLES).orElseThrow());
    }

    private static String document(String... rules) {
        return "{\"rules\":[" + String.join(",", rules) + "]}";
    }

    private static String rule(String id, String list) {
        return """
                {"id":"%s","title":"No miracles","severity":"HIGH","owner":"Tests","legalBasis":{"citation":"Internal","url":""},
                 "effectiveFrom":"2020-01-01",
                 "when":{"exists":{"fact":"word","where":[{"field":"list","is":"equals","value":"%s"}]}},
                 "then":[{"violation":{"effect":"REVIEW","message":"A miracle."}}]}"""
                .formatted(id, list);
    }
}
