package org.agentos.rules.facts.extraction;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.agentos.rules.facts.FactSet;

/** Canonical JSON of fact sets: keys sorted, lists in the order of {@link FactExtraction}; equal fact sets give equal texts. */
public final class FactSetJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantText()))
            .build();

    /** Lists that fact sets of earlier versions do not have, or that are left out when empty. */
    private static final List<String> LATER_LISTS = List.of("evidence", "campaigns", "exemptions");

    private FactSetJson() {}

    public static String write(FactSet facts) {
        try (SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
                JsonGenerator json = MAPPER.createGenerator(text)) {
            new FactSetWriter(json).write(facts);
            json.flush();
            return text.getAndClear();
        } catch (IOException e) {
            throw new IllegalStateException("a fact set can't be written as JSON", e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is not a fact set
     */
    public static FactSet read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!(tree instanceof ObjectNode facts)) {
                throw new IllegalArgumentException("not a fact set: that is a JSON object");
            }
            LATER_LISTS.stream().filter(list -> !facts.has(list)).forEach(facts::putArray);
            return MAPPER.treeToValue(facts, FactSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a fact set: " + e.getOriginalMessage(), e);
        }
    }

    private static final class InstantText extends FromStringDeserializer<Instant> {
        InstantText() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, com.fasterxml.jackson.databind.DeserializationContext context) {
            return Instant.parse(value);
        }
    }
}
