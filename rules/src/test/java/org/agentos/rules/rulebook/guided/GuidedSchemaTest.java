package org.agentos.rules.rulebook.guided;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** The published schema says what the reader does. */
class GuidedSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document = tree(GuidedNotation.schema());
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);

    @Test
    void acceptsTheShippedRules() {
        JsonNode shipped = tree(GuidedNotation.print(Rulebook.shipped()));

        assertThat(schema.validate(shipped)).isEmpty();
    }

    @Test
    void refusesUnknownFieldsAndWords() {
        JsonNode rules = tree("{\"rules\": [], \"salience\": 1, \"thresholds\": [{\"dimension\": \"FUN\"}]}");

        assertThat(schema.validate(rules)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void namesEveryFactOfTheRegistry() {
        List<String> facts = new ArrayList<>();
        document.at("/$defs/fact/enum").forEach(fact -> facts.add(fact.textValue()));

        assertThat(facts)
                .containsExactlyInAnyOrderElementsOf(FactRegistry.standard().names());
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
