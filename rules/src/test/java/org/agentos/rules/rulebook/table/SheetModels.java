package org.agentos.rules.rulebook.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.ColumnTest;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.tabular.OutcomeKind;

/** Random sets of tables, word lists and thresholds that admission accepts, with texts that break out of something. */
final class SheetModels {

    private static final List<String> TEXTS = List.of(
            "a",
            "a, b",
            "=1+1",
            "+44 20",
            "-x",
            "@SUM(A1)",
            "'quoted",
            "\"",
            "\"both\"",
            " edge ",
            "a;b",
            "line\nbreak",
            "tab\tin",
            "_x0041_",
            "&<>\"'",
            "😀 ü",
            "10..20",
            "TRUE",
            "007",
            "1.50",
            "RuleTable",
            "bell\u0007",
            "\u202eabc",
            "]]>",
            "carriage\rreturn");

    private SheetModels() {}

    static Arbitrary<RuleSet> sets() {
        Arbitrary<List<DecisionTable>> tables =
                tables().list().ofMinSize(1).ofMaxSize(3).map(SheetModels::distinct);
        return Combinators.combine(tables, lists(), thresholds().list().ofMaxSize(3))
                .as((some, words, limits) ->
                        RuleSet.ofTables(some).withWordLists(words).withThresholds(limits));
    }

    private static List<DecisionTable> distinct(List<DecisionTable> tables) {
        List<DecisionTable> distinct = new ArrayList<>();
        for (DecisionTable table : tables) {
            if (distinct.stream().noneMatch(other -> other.id().equals(table.id()))) {
                distinct.add(table);
            }
        }
        return distinct;
    }

    private static Arbitrary<List<WordList>> lists() {
        return texts().list().ofMinSize(1).ofMaxSize(4).optional().map(terms -> terms.map(
                        words -> List.of(new WordList("banned-words", words), new WordList("more", List.of("x"))))
                .orElse(List.of()));
    }

    private static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(
                        Arbitraries.of(Dimension.class), Arbitraries.integers().between(0, 100))
                .as((dimension, limit) -> new Threshold(dimension, limit, Effect.REVIEW, "legal"));
    }

    private static Arbitrary<DecisionTable> tables() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(6)
                .map(word -> "topic-" + word);
        Arbitrary<Scope> scopes = Arbitraries.of(
                Scope.everywhereFrom(LocalDate.of(2026, 1, 1)),
                new Scope(
                        List.of("EU", "US"),
                        List.of("email"),
                        LocalDate.of(1999, 12, 31),
                        Optional.of(LocalDate.of(2030, 2, 28))));
        return Combinators.combine(ids, texts(), texts(), scopes, rows(), Arbitraries.of(Severity.class))
                .as((id, title, description, scope, rows, severity) -> new DecisionTable(
                        id,
                        title,
                        description,
                        severity,
                        title,
                        new LegalBasis(title, ""),
                        scope,
                        List.of("tag", "other"),
                        COLUMNS,
                        rows));
    }

    private static final List<Column> COLUMNS = List.of(
            Column.Test.of("What", "finding", "kind", ColumnTest.EQUALS),
            Column.Test.of("Text, =heading", "finding", "excerpt", ColumnTest.CONTAINS),
            Column.Test.of("\"Sure\"", "finding", "confidence", ColumnTest.BETWEEN),
            Column.Test.of("Where", "content", "channel", ColumnTest.ONE_OF),
            Column.Test.of("By a model", "content", "aiMade", ColumnTest.EQUALS),
            Column.Test.of("From", "content", "wordCount", ColumnTest.AT_LEAST),
            new Column.Test("No", Column.Quantifier.NONE, "finding", "disclosure", "kind", ColumnTest.STARTS_WITH),
            new Column.Outcome("Effect", OutcomeKind.EFFECT),
            new Column.Outcome("Message", OutcomeKind.MESSAGE),
            new Column.Outcome("Risk", OutcomeKind.RISK));

    private static Arbitrary<List<List<Cell>>> rows() {
        Arbitrary<Cell> text = texts().map(Cell::of);
        Arbitrary<Cell> number = Arbitraries.integers().between(-5, 500).map(each -> Cell.of(each));
        Arbitrary<Cell> range = Combinators.combine(
                        Arbitraries.of("0", "-0.5", "0.000001"), Arbitraries.of("1", "0.95", "123456789012"))
                .as((min, max) -> new Cell.Range(new BigDecimal(min), new BigDecimal(max)));
        Arbitrary<Cell> many = texts().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(texts -> new Cell.Many(texts.stream().map(Value::of).toList()));
        Arbitrary<Cell> flag = Arbitraries.of(true, false).map(Cell::of);
        Arbitrary<Cell> effect = Arbitraries.of("BLOCK", "REVIEW", "NOTE").map(Cell::of);
        Arbitrary<Cell> points = Arbitraries.integers().between(1, 100).map(each -> Cell.of(each));
        Arbitrary<List<Cell>> row = Combinators.combine(
                        text,
                        blankOr(text),
                        blankOr(range),
                        blankOr(Arbitraries.oneOf(many, text)),
                        blankOr(flag),
                        blankOr(number),
                        blankOr(text))
                .as((a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g))
                .flatMap(tests -> Combinators.combine(effect, blankOr(text), blankOr(points))
                        .as((x, y, z) -> {
                            List<Cell> cells = new ArrayList<>(tests);
                            cells.addAll(List.of(x, y, z));
                            return cells;
                        }));
        return row.list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Cell> blankOr(Arbitrary<Cell> cells) {
        return Arbitraries.oneOf(Arbitraries.just(Cell.blank()), cells);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }
}
