package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;

/** Whatever the text, reading ends, and ends with a rule set that is printed and read again or with problems in the text. */
class DrlFuzzTest {

    private static final String SHIPPED = DrlNotation.print(Rulebook.shipped().ruleSet());
    private static final List<String> PIECES = List.of(
            "rule",
            "\"topic-name\"",
            "when",
            "then",
            "end",
            "@",
            "title",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            ":",
            "Finding",
            "Content",
            "exists",
            "not",
            "and",
            "or",
            "accumulate",
            "count()",
            "$n",
            ">=",
            "==",
            "!",
            "&&",
            "||",
            "in",
            "contains",
            "str[startsWith]",
            "\"a\"",
            "'a'",
            "1",
            "-",
            "0.5",
            "true",
            "null",
            "kind",
            "from",
            "eval",
            "note",
            "points",
            "RISK",
            "import",
            "function",
            "query",
            "declare",
            "salience",
            "extends",
            "\n",
            "\\u0022",
            "\"",
            "/*",
            "*/",
            "//",
            "\0",
            "\uD83D",
            "\u202E",
            "é",
            "#",
            "forall",
            "?",
            ".",
            "+");

    @Property(tries = 3000)
    void answersAnyPieces(@ForAll("pieces") List<String> pieces) {
        answers(String.join(" ", pieces));
    }

    @Property(tries = 1000)
    void answersAnyText(@ForAll String text) {
        answers(text);
    }

    @Property(tries = 400)
    void answersShippedRulesThatWereDamaged(@ForAll Random random) {
        int start = random.nextInt(SHIPPED.length() - 3_000);
        StringBuilder text = new StringBuilder(SHIPPED.substring(start, start + 3_000));
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, until, PIECES.get(random.nextInt(PIECES.size())));
        }

        answers(text.toString());
    }

    @Property(tries = 60)
    void answersWhatIsRepeated(@ForAll("pieces") List<String> pieces) {
        answers((String.join(" ", pieces) + " ").repeat(2_000));
    }

    private static void answers(String text) {
        Reading<RuleSet> reading = DrlNotation.read(text);

        if (reading instanceof Reading.Accepted<RuleSet> accepted) {
            assertThat(DrlNotation.read(DrlNotation.print(accepted.value()))).isEqualTo(reading);
        } else {
            long lines = text.lines().count() + 1;
            assertThat(reading.problems()).allSatisfy(problem -> assertThat(((Place.Position) problem.place()).line())
                    .isBetween(1, (int) lines));
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(ArrayList::new);
    }
}
