package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;

/** Whatever the bytes and texts: an answer, never a crash, and what is accepted prints and reads again. */
class SheetFuzzTest {

    private static final byte[] WORKBOOK = ExampleSheets.workbook();
    private static final String CSV = ExampleSheets.csv();

    @Property(tries = 400)
    void answersForAnyDamageToAWorkbook(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> places, @ForAll byte value) {
        byte[] damaged = WORKBOOK.clone();
        places.forEach(place -> damaged[place % damaged.length] = value);

        Reading<RuleSet> reading = XlsxNotation.read(damaged);

        assertThat(reading).isNotNull();
    }

    @Property(tries = 400)
    void answersForAnyChangeToACsv(@ForAll("changes") String changed) {
        Reading<RuleSet> reading = CsvNotation.read(changed);

        if (reading instanceof Reading.Accepted<RuleSet> accepted) {
            assertThat(CsvNotation.read(CsvNotation.print(accepted.value())).orElseThrow())
                    .isEqualTo(accepted.value());
        }
    }

    @Provide
    Arbitrary<String> changes() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\"\"",
                ",",
                ";",
                "\n",
                "\r",
                "=",
                "'",
                "RuleTable",
                "Columns",
                "NOT",
                "{",
                "}",
                "..",
                "\u0000",
                "\uD800",
                "1e9",
                "999999999999999999999",
                "P1D",
                "TRUE",
                " as ",
                "matches",
                "WordList,x",
                "Thresholds",
                "é",
                "😀");
        return Combinators.combine(
                        Arbitraries.integers().between(0, CSV.length() - 1),
                        Arbitraries.integers().between(0, 30),
                        pieces.list().ofMinSize(0).ofMaxSize(4))
                .as((at, length, inserted) -> CSV.substring(0, at)
                        + String.join("", inserted)
                        + CSV.substring(Math.min(CSV.length(), at + length)));
    }
}
