package org.agentos.rules.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.FactModels;

/** Stored decisions are compared with texts that the library wrote by reflection, so not a byte may differ. */
class FactSetWriterTest {

    private static final JsonMapper BY_REFLECTION = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .addMixIn(FactSet.class, NoEmptyExemptions.class)
            .build();

    private interface NoEmptyExemptions {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Exemption> exemptions();
    }

    @Property(tries = 500)
    void writesWhatTheLibraryWritesByReflection(
            @ForAll("factSets") FactSet facts,
            @ForAll String text,
            @ForAll double readability,
            @ForAll Map<String, String> versions,
            @ForAll("exemptions") List<Exemption> exemptions)
            throws JsonProcessingException {
        FactSet given = given(facts, Map.of("text", text, "readability", readability), versions, exemptions);

        String json = FactSetJson.write(given);

        assertThat(json).isEqualTo(BY_REFLECTION.writeValueAsString(given));
    }

    @Provide
    Arbitrary<FactSet> factSets() {
        return FactModels.factSets();
    }

    @Provide
    Arbitrary<List<Exemption>> exemptions() {
        Arbitrary<Instant> moments =
                Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
        return Combinators.combine(Arbitraries.strings(), Arbitraries.strings(), Arbitraries.strings(), moments)
                .as(Exemption::new)
                .list()
                .ofMaxSize(2);
    }

    private static FactSet given(
            FactSet facts, Map<String, Object> content, Map<String, String> versions, List<Exemption> exemptions) {
        FactType type = FactRegistry.standard().of(facts.content());
        return new FactSet(
                facts.at(),
                (ContentFact) type.with(facts.content(), content),
                facts.findings(),
                facts.disclosures(),
                facts.measures(),
                facts.links(),
                facts.media(),
                facts.tones(),
                facts.attributes(),
                facts.coverage(),
                facts.evidence(),
                facts.campaigns(),
                versions,
                exemptions);
    }
}
