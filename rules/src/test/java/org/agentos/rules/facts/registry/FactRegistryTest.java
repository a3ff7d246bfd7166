package org.agentos.rules.facts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.agentos.rules.facts.ToneFact;
import org.junit.jupiter.api.Test;

class FactRegistryTest {

    private final FactRegistry registry = FactRegistry.standard();

    @Test
    void namesAndDocumentsEveryFactAndField() {
        assertThat(registry.types()).hasSize(14).allSatisfy(type -> {
            assertThat(type.name()).matches("[a-z]+");
            assertThat(type.doc()).isNotBlank();
            assertThat(type.fields()).isNotEmpty().allSatisfy(field -> assertThat(field.doc())
                    .isNotBlank());
        });
    }

    @Test
    void readsFieldsOfFacts() {
        FactField value = registry.require("tone").field("value").orElseThrow();

        assertThat(value.type()).isEqualTo(FieldType.TEXT);
        assertThat(value.read(new ToneFact("calm"))).isEqualTo("calm");
    }

    @Test
    void knowsNothingElse() {
        assertThat(registry.type("java.lang.System")).isEmpty();
        assertThat(registry.require("finding").field("class")).isEmpty();
    }
}
