package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.agentos.rules.rulebook.RuleSet;
import org.junit.jupiter.api.Test;

class ExampleSheetsTest {

    @Test
    void isTheSameInBothForms() {
        RuleSet workbook = XlsxNotation.read(ExampleSheets.workbook()).orElseThrow();

        assertThat(workbook).isEqualTo(ExampleSheets.ruleSet());
        assertThat(workbook.allRules()).hasSize(3);
    }
}
