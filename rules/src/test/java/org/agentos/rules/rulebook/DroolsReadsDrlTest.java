package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.drl.PlainDrools;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A second opinion: Drools' own parser and compiler take what is printed, whatever the rules. */
class DroolsReadsDrlTest {

    @Property(tries = 300)
    void parsesEveryPrintedRule(@ForAll("rules") Rule rule) throws DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

        parser.parse(false, printed(List.of(rule)));

        assertThat(parser.getErrors()).isEmpty();
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void compilesPrintedRules(@ForAll("ruleLists") List<Rule> rules) {
        String drl = printed(rules);

        assertThatCode(() -> PlainDrools.compile(drl)).doesNotThrowAnyException();
    }

    private static String printed(List<Rule> rules) {
        return DrlNotation.print(RuleSet.of(rules).withWordLists(RuleModels.WORD_LISTS));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleModels.rules();
    }

    @Provide
    Arbitrary<List<Rule>> ruleLists() {
        return RuleModels.rules().list().ofSize(30).uniqueElements(Rule::id);
    }
}
