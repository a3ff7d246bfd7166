package org.agentos.rules.facts.registry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules may speak of, as a document made from the registry: for editors as values that Jackson writes as JSON, for people as
 * Markdown.
 *
 * @param facts in the order of the registry
 */
public record FactCatalogue(List<Entry> facts) {

    /**
     * A kind of fact.
     *
     * @param single whether every decision has exactly one
     */
    public record Entry(String name, String description, boolean single, List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of a fact.
     *
     * @param type {@code TEXT}, {@code WHOLE_NUMBER}, {@code NUMBER}, {@code BOOLEAN} or {@code INSTANT}
     * @param tests what guided JSON can ask of it, by the words of {@code is}
     */
    public record Field(String name, FieldType type, String description, List<String> tests) {
        public Field {
            tests = List.copyOf(tests);
        }
    }

    public FactCatalogue {
        facts = List.copyOf(facts);
    }

    /** The catalogue of the standard registry. */
    public static FactCatalogue standard() {
        return new FactCatalogue(FactRegistry.standard().types().stream()
                .map(type -> new Entry(
                        type.name(),
                        type.doc(),
                        type.single(),
                        type.fields().stream().map(FactCatalogue::field).toList()))
                .toList());
    }

    /** One section per fact with a table of its fields. */
    public String markdown() {
        return "# What rules may speak of\n\n"
                + facts.stream().map(FactCatalogue::section).collect(Collectors.joining("\n"));
    }

    private static Field field(FactField field) {
        return new Field(field.name(), field.type(), field.doc(), field.type().tests());
    }

    private static String section(Entry fact) {
        String rows = fact.fields().stream()
                .map(field -> "| `" + field.name() + "` | " + field.type().words() + " | " + field.description() + " | "
                        + String.join(", ", field.tests()) + " |\n")
                .collect(Collectors.joining());
        return "## " + fact.name() + "\n\n" + fact.description()
                + "\n\n| field | type | meaning | tests |\n|---|---|---|---|\n" + rows;
    }
}
