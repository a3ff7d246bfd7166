package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** What is printed is read again as the same model. */
class GuidedRoundTripTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(GuidedNotation.schema());
    private static final Rulebook CONTEXT = Rulebook.of(List.of(), List.of(), RuleModels.WORD_LISTS);

    @Property(tries = 500)
    void readsWhatItPrints(@ForAll("rules") Rule rule) {
        String printed = GuidedNotation.print(rule);

        Reading<Rule> reading = GuidedNotation.readRule(printed, CONTEXT);

        assertThat(reading).isEqualTo(new Reading.Accepted<>(rule));
    }

    @Property(tries = 200)
    void printsWhatTheSchemaAllows(@ForAll("rules") Rule rule) throws JsonProcessingException {
        JsonNode printed = new ObjectMapper().readTree(GuidedNotation.print(RuleSet.of(List.of(rule))));

        assertThat(SCHEMA.validate(printed)).isEmpty();
    }

    @Property(tries = 50)
    void revisionIgnoresTheOrderOfRules(@ForAll("ruleLists") List<Rule> rules, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);

        String revision = Rulebook.of(shuffled, List.of(), List.of()).revision();

        assertThat(revision)
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(Rulebook.of(rules, List.of(), List.of()).revision());
    }

    @Property(tries = 50)
    void revisionChangesWithAnyRule(@ForAll("ruleLists") List<Rule> rules) {
        List<Rule> fewer = rules.subList(1, rules.size());

        String revision = Rulebook.of(fewer, List.of(), List.of()).revision();

        assertThat(revision)
                .isNotEqualTo(Rulebook.of(rules, List.of(), List.of()).revision());
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleModels.rules();
    }

    @Provide
    Arbitrary<List<Rule>> ruleLists() {
        return RuleModels.rules().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Rule::id);
    }
}
