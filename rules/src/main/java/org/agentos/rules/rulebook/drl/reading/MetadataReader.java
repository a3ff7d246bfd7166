package org.agentos.rules.rulebook.drl.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.drl.grammar.Arguments;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;

/** Makes a rule of its parts: what its annotations say, its conditions, its consequences. */
final class MetadataReader {

    private static final List<String> REQUIRED = List.of("title", "severity", "owner", "legalBasis", "effectiveFrom");

    private final RuleText text;
    private final Problems problems;
    private final PartPlaces places;

    MetadataReader(RuleText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.places = PartPlaces.at(text.name().place());
    }

    Read<Rule> rule() {
        requireAnnotations();
        Rule rule = new Rule(
                text.name().text(),
                text("title"),
                text("description"),
                arguments("severity")
                        .map(arguments -> arguments.atMost(1).constant(0, "severity", Severity.class))
                        .orElse(Severity.HIGH),
                text("owner"),
                legalBasis(),
                new Scope(
                        texts("jurisdictions"),
                        texts("channels"),
                        day("effectiveFrom").orElse(LocalDate.EPOCH),
                        day("effectiveUntil")),
                texts("tags"),
                condition(),
                text.consequences().value(),
                example("passing"),
                example("failing"));
        places.put("/then", consequences());
        return new Read<>(rule, places);
    }

    private void requireAnnotations() {
        List<String> missing =
                REQUIRED.stream().filter(name -> !text.seen().contains(name)).toList();
        if (!missing.isEmpty()) {
            problems.add(
                    text.name().place(),
                    "missing-annotation",
                    "The rule lacks @" + String.join(", @", missing)
                            + "; write them after its id, such as @title(\"...\").");
        }
        HeaderReader.ANNOTATIONS.stream()
                .filter(name -> missing.contains(name)
                        || text.seen().contains(name) && !text.header().containsKey(name))
                .forEach(name -> places.unreadable("/" + name));
    }

    private Condition condition() {
        if (text.condition().isEmpty()) {
            problems.add(
                    text.name().place(), "no-conditions", "Nothing stands between when and then; say when it fires.");
            places.unreadable("/when");
            return new Condition.AllOf(List.of());
        }
        places.put("/when", text.condition().get().places());
        return text.condition().get().value();
    }

    private PartPlaces consequences() {
        PartPlaces found = text.consequences().places();
        if (text.consequences().value().isEmpty() && !found.explained("")) {
            problems.add(
                    text.name().place(), "no-consequences", "Nothing stands between then and end; say what follows.");
            found.unreadable("");
        }
        return found;
    }

    private String text(String name) {
        return arguments(name).map(arguments -> arguments.atMost(1).text(0)).orElse("");
    }

    private List<String> texts(String name) {
        return arguments(name)
                .map(arguments -> {
                    List<String> texts = arguments.atMost(Integer.MAX_VALUE).textsFrom(0);
                    for (int i = 0; i < texts.size(); i++) {
                        places.put("/" + name + "/" + i, arguments.place(i));
                    }
                    return texts;
                })
                .orElse(List.of());
    }

    private LegalBasis legalBasis() {
        return arguments("legalBasis")
                .map(arguments -> {
                    places.put("/legalBasis/url", arguments.atMost(2).place(1));
                    return new LegalBasis(arguments.text(0), arguments.textOr(1, ""));
                })
                .orElse(new LegalBasis("", ""));
    }

    private Optional<LocalDate> day(String name) {
        return arguments(name).flatMap(arguments -> {
            String day = arguments.atMost(1).text(0);
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                problems.add(arguments.place(0), "date", "A day is written \"2026-01-31\".");
                return Optional.empty();
            }
        });
    }

    private Optional<Example> example(String name) {
        return call(name).map(call -> new ExampleReader(call, problems).read());
    }

    private Optional<Arguments> arguments(String name) {
        return call(name).map(call -> new Arguments(call, problems));
    }

    private Optional<Call> call(String name) {
        Optional<Call> call = Optional.ofNullable(text.header().get(name));
        call.ifPresent(found -> places.put("/" + name, found.place()));
        return call;
    }
}
