package org.agentos.rules.rulebook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValeNotationTest {

    private static final String CLICKS =
            """
            extends: substitution
            message: "Use '%s' instead of '%s'."
            level: error
            ignorecase: true
            action:
              name: replace
            swap:
              click here: follow the link
              'e-?mail "address"': email
            """;

    @Test
    void readsSwapsLongestFirst() {
        StyleCheck check = ValeNotation.readCheck(CLICKS, "House.Clicks").orElseThrow();

        assertThat(check).isInstanceOfSatisfying(StyleCheck.Substitution.class, substitution -> {
            assertThat(substitution.ignoreCase()).isTrue();
            assertThat(substitution.swaps())
                    .extracting(StyleCheck.Swap::observed)
                    .containsExactly("e-?mail \"address\"", "click here");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: existence\nmessage: \"it's '%s' \\u201d\"\ntokens: [foo, 'b[a]r\\b']\nexceptions: [Foo]\nnonword: true\n",
                "extends: existence\nmessage: raw\nraw: ['\\bfoo', '(?!bar)']\nappend: true\nlimit: 3\nscope: [heading.h2, ~list & text]\n",
                "extends: occurrence\nmessage: many\ntoken: \\w+\nmax: 25\nscope: sentence\n",
                "extends: repetition\nmessage: twice\ntokens: ['[^\\s]+']\nalpha: true\nignorecase: true\n",
                "extends: consistency\nmessage: both\neither:\n  advisor: adviser\n  'centre': center\n",
                "extends: conditional\nmessage: undefined\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '\\(([A-Z]{3,5})\\)'\n",
                "extends: capitalization\nmessage: case\nmatch: $title\nstyle: Chicago\nthreshold: 0.75\nindicators: [':']\n",
                "extends: metric\nmessage: '%s'\nformula: |\n  (words / sentences) + math.sqrt(long_words * 100) - 1.5\ncondition: '> 35'\n",
                "extends: readability\nmessage: '%s'\ngrade: 8\nmetrics: [SMOG, Gunning Fog]\n",
            })
    void readsWhatItPrints(String yaml) {
        StyleCheck check = ValeNotation.readCheck(yaml, "House.Check").orElseThrow();

        StyleCheck again =
                ValeNotation.readCheck(ValeNotation.print(check), "House.Check").orElseThrow();

        assertThat(again).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "sequence", "spelling"})
    void refusesByNameWhatItCannotRun(String kind) {
        Reading<RuleSet> reading = ValeNotation.read("message: x\nextends: " + kind + "\n", "House.Check");

        RuleProblem problem = reading.problems().get(0);
        assertThat(problem.code()).isEqualTo("refused-kind");
        assertThat(problem.message()).contains("'" + kind + "'");
        assertThat(problem.place()).isEqualTo(new Place.Position(2, 10));
    }

    @Test
    void namesEveryProblemWithItsPlaceAndWhatWasMeant() {
        String yaml =
                "extends: existence\nmesage: x\nlevel: eror\ntokens:\n  - 'a(b'\n  - '(\\w)\\1'\nscope: headings\n";

        List<RuleProblem> problems = ValeNotation.read(yaml, "House.Check").problems();

        assertThat(problems)
                .extracting(problem -> problem.place().text() + " " + problem.code())
                .contains(
                        "line 2, column 1 unknown-key",
                        "line 3, column 8 unknown",
                        "line 5, column 5 pattern",
                        "line 6, column 5 pattern",
                        "line 7, column 8 unknown");
        assertThat(problems).extracting(RuleProblem::suggestion).contains(Optional.of("message"), Optional.of("error"));
    }

    @Test
    void makesARuleThatAsksForAReviewOfErrors() {
        RuleSet set = ValeNotation.read(CLICKS, "House.ClickHere").orElseThrow();

        Rule rule = set.rules().get(0);
        assertThat(rule.id()).isEqualTo("style-house-click-here");
        assertThat(rule.violation().map(Consequence.Violation::effect)).contains(Effect.REVIEW);
        assertThat(set.styleChecks().get(0).head().findingKind()).isEqualTo("style.house.click-here");
    }

    @Test
    void keepsChecksInGuidedJson() {
        RuleSet set = ValeNotation.read(CLICKS, "House.Clicks").orElseThrow();

        RuleSet again = GuidedNotation.read(GuidedNotation.print(set)).orElseThrow();

        assertThat(again).isEqualTo(set);
    }
}
