package org.agentos.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1, -(1L << 53) - 1})
    void refusesIntegersThatADoubleCannotHold(long number) {
        assertThatThrownBy(() -> CanonicalJson.bytes(LongNode.valueOf(number))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double number) {
        assertThatThrownBy(() -> CanonicalJson.bytes(DoubleNode.valueOf(number)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\udc00b", "\ud800\ud800\udc00", "\u0000"})
    void refusesTextsThatCannotBeKept(String text) {
        assertThatThrownBy(() -> CanonicalJson.bytes(TextNode.valueOf(text)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().type()).isEqualTo(ProblemType.INVALID_BODY);
                    assertThat(refusal.problem().errors()).hasSize(1);
                });
    }

    @Test
    void saysWhereByAJsonPointer() {
        JsonNode document = Json.tree(Map.of("a/b", Map.of("c~d", List.of("fine", "\ud800"))));

        assertThatThrownBy(() -> CanonicalJson.bytes(document))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/a~1b/c~0d/1"));
    }

    @Test
    void refusesNestingThatCouldExhaustAStack() {
        JsonNode nested = JsonNodeFactory.instance.arrayNode();
        for (int depth = 0; depth <= Json.DEEPEST; depth++) {
            ArrayNode outer = JsonNodeFactory.instance.arrayNode();
            outer.add(nested);
            nested = outer;
        }
        JsonNode deepest = nested;

        assertThatThrownBy(() -> CanonicalJson.bytes(deepest)).isInstanceOf(Refusal.class);
    }

    @Test
    void writesTheExampleOfTheRfc() throws JsonProcessingException {
        JsonNode document = Json.mapper()
                .readTree("{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"
                        + "\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                        + "\"literals\":[null,true,false]}");

        String canonical = new String(CanonicalJson.bytes(document), StandardCharsets.UTF_8);

        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfMembers(@ForAll Map<String, Integer> members) {
        Map<String, Integer> storable = new TreeMap<>(java.util.Comparator.reverseOrder());
        members.forEach((name, value) -> {
            if (Texts.isStorable(name)) {
                storable.put(name, value);
            }
        });

        byte[] descending = CanonicalJson.bytes(Json.tree(storable));
        byte[] ascending = CanonicalJson.bytes(Json.tree(new TreeMap<>(storable)));

        assertThat(descending).isEqualTo(ascending);
    }

    @Property(tries = 200)
    void readsBackWhatItWrote(@ForAll String any) throws java.io.IOException {
        String text = Texts.isStorable(any) ? any : "";

        JsonNode back = Json.mapper().readTree(CanonicalJson.bytes(Json.tree(List.of(text))));

        assertThat(back.get(0).asText()).isEqualTo(text);
    }
}
