package org.agentos.processes.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Map<String, Object> VARIABLES =
            Map.of("verdict", "REVIEW", "score", 72, "share", 0.5, "paid", true, "stage", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    verdict = "REVIEW"                            | true
                    verdict != "REVIEW"                           | false
                    score >= 72 and score < 73                    | true
                    score > 72.0                                  | false
                    share = 0.50                                  | true
                    paid                                          | true
                    not(paid)                                     | false
                    not(stage = "")                               | false
                    paid and (score < 10 or verdict = "REVIEW")   | true
                    verdict in ("ALLOW", "REVIEW")                | true
                    score in (1, 2)                               | false
                    missing = null                                | true
                    missing != ""                                 | true
                    missing > 3                                   | false
                    verdict > 3                                   | false
                    verdict                                       | false
                    true or missing                               | true
                    """)
    void holdsAsFeelSays(String text, boolean expected) throws ConditionRefused {
        assertThat(Condition.parse(text).holds(VARIABLES::get)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a =",
                "= a",
                "a == b",
                "today()",
                "a.b",
                "a[1]",
                "{a: 1}",
                "for x in y return x",
                "a b",
                "(a",
                "a)",
                "\"open",
                "1 + ",
                "1 ++ 1",
                "2 ** 3",
                "${a}",
                "#{a}",
                "if a then b else c",
                "a in b",
                "not a",
                "and",
                "a; b"
            })
    void refusesWhatIsNotInTheSubset(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(ConditionRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"verdict == \"A\",10", "score >=,9", "a or today(),11"})
    void saysWhere(String text, int column) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOfSatisfying(ConditionRefused.class, refused -> assertThat(refused.column())
                        .isEqualTo(column));
    }

    @Property
    void neverFailsOnAnyText(@ForAll String text) {
        try {
            Condition.parse(text).holds(name -> null);
        } catch (ConditionRefused refused) {
            assertThat(refused.column()).isPositive();
        }
    }
}
