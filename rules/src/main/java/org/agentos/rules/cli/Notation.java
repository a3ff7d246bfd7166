package org.agentos.rules.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.gdst.GdstNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.table.XlsxNotation;

/** Notations that rules are read in, by their names and the endings of their files. */
enum Notation {
    GUIDED(List.of("guided", "json"), List.of(".json")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            return GuidedNotation.read(text);
        }
    },
    DRL(List.of("drl"), List.of(".drl")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            return DrlNotation.read(text);
        }
    },
    CSV(List.of("csv"), List.of(".csv")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            return CsvNotation.read(text);
        }
    },
    XLSX(List.of("xlsx"), List.of(".xlsx")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            try {
                return XlsxNotation.read(Base64.getDecoder().decode(text));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("the text of a workbook is its bytes in Base64", e);
            }
        }

        @Override
        Reading<RuleSet> read(Source source, String name) {
            return XlsxNotation.read(source.bytes());
        }
    },
    GDST(List.of("gdst"), List.of(".gdst")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            return GdstNotation.read(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        Reading<RuleSet> read(Source source, String name) {
            return GdstNotation.read(source.bytes());
        }
    },
    VALE(List.of("vale", "yaml", "yml"), List.of(".yml", ".yaml")) {
        @Override
        Reading<RuleSet> read(String text, String name) {
            return ValeNotation.read(text, name);
        }
    };

    private final List<String> words;
    private final List<String> endings;

    Notation(List<String> words, List<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    /**
     * Reads a text; a workbook as Base64.
     *
     * @param name what a Vale check is called, such as {@code Microsoft.Contractions}; others do not need it
     */
    abstract Reading<RuleSet> read(String text, String name);

    /** Reads a file. */
    Reading<RuleSet> read(Source source, String name) {
        return read(source.text(), name);
    }

    /** The notation that a caller means by a word such as {@code drl}. */
    static Optional<Notation> called(String word) {
        return Arrays.stream(values())
                .filter(notation -> notation.words.contains(word))
                .findFirst();
    }

    static Notation of(Source source) {
        return Arrays.stream(values())
                .filter(notation -> notation.endings.stream().anyMatch(source::named))
                .findFirst()
                .orElseThrow(() -> new CannotRun(source.name() + " has an unknown ending; rules end in "
                        + String.join(
                                ", ",
                                Arrays.stream(values())
                                        .flatMap(notation -> notation.endings.stream())
                                        .toList())));
    }
}
