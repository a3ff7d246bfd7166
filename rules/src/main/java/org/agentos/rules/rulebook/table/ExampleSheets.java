package org.agentos.rules.rulebook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.agentos.rules.rulebook.RuleSet;

/** Sheets to begin with: a table of three rows, a word list and a threshold, which officers change into their own. */
public final class ExampleSheets {

    private ExampleSheets() {}

    public static RuleSet ruleSet() {
        return CsvNotation.read(csv()).orElseThrow();
    }

    public static byte[] workbook() {
        return XlsxNotation.print(ruleSet());
    }

    public static String csv() {
        try (InputStream stream = ExampleSheets.class.getResourceAsStream("example.csv")) {
            if (stream == null) {
                throw new IllegalStateException("the example of sheets is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the example of sheets", e);
        }
    }
}
