package org.agentos.rules.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.admission.Limits;
import org.agentos.rules.rulebook.guided.reading.Cursor;
import org.agentos.rules.rulebook.guided.reading.ExampleReader;
import org.agentos.rules.scenario.Expectation.Range;

/** Reads scenarios; goes on after a problem, so that all of them are found. */
final class ScenarioReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,79}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+){0,5}");
    private static final int TITLE = 200;
    private static final int NAME = 200;

    private static final Map<String, Verdict> VERDICTS = words(Verdict.values(), Verdict::name);
    private static final Map<String, Dimension> DIMENSIONS = words(Dimension.values(), ScenarioReader::word);

    private ScenarioReader() {}

    /** A dimension as documents name it, such as {@code compliance}. */
    static String word(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    static List<Scenario> document(Cursor document) {
        document.objectOf(List.of(ScenarioNotation.SCENARIOS), List.of());
        List<Cursor> elements = document.at(ScenarioNotation.SCENARIOS).elements();
        if (elements.size() > ScenarioNotation.MOST) {
            document.at(ScenarioNotation.SCENARIOS)
                    .problem("too-many", "A document holds at most " + ScenarioNotation.MOST + " scenarios; split it.");
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Cursor element : elements) {
            Scenario scenario = scenario(element);
            if (!ids.add(scenario.id())) {
                element.at("id").problem("duplicate", "Another scenario has this id; give each its own.");
            }
            scenarios.add(scenario);
        }
        return scenarios;
    }

    static Scenario scenario(Cursor scenario) {
        scenario.objectOf(List.of("id", "title", "content", "expect"), List.of("at"));
        return new Scenario(
                id(scenario.at("id")),
                title(scenario.at("title")),
                content(scenario.at("content")),
                scenario.has("at") ? Optional.of(scenario.at("at").instant()) : Optional.<Instant>empty(),
                expectation(scenario.at("expect")));
    }

    private static String id(Cursor id) {
        String text = id.text("");
        if (id.textual() && !ID.matcher(text).matches()) {
            id.problem("id", "An id is 2 to 80 lower-case letters, digits and dashes, such as paid-post-without-ad.");
        }
        return text;
    }

    private static String title(Cursor title) {
        String text = title.text("");
        if (title.textual() && (text.isBlank() || text.length() > TITLE)) {
            title.problem("title", "A title is a sentence of 1 to " + TITLE + " characters.");
        }
        return text;
    }

    private static Subject content(Cursor content) {
        for (String field : List.of("findings", "measures", "explanation")) {
            if (content.has(field)) {
                content.at(field)
                        .problem(
                                "not-in-scenarios",
                                "The content of a scenario is looked at by the detectors themselves; say under"
                                        + " \"expect\" what they must find, and in \"title\" what it shows.");
            }
        }
        return content.missing()
                ? Subject.post("", "")
                : ExampleReader.read(content).subject();
    }

    private static Expectation expectation(Cursor expect) {
        if (expect.missing()
                || !expect.objectOf(List.of(), List.of("verdict", "fires", "silent", "scores", "findings"))) {
            return Expectation.of(Verdict.ALLOW);
        }
        Expectation expectation = new Expectation(
                expect.has("verdict")
                        ? Optional.of(expect.at("verdict").word("verdict", VERDICTS, Verdict.ALLOW))
                        : Optional.empty(),
                names(expect.at("fires"), ID, "the id of a rule"),
                names(expect.at("silent"), ID, "the id of a rule"),
                scores(expect.at("scores")),
                names(expect.at("findings"), KIND, "a kind of findings, such as claim.health.cure"));
        if (expectation.nothing()) {
            expect.problem(
                    "expects-nothing",
                    "Every decision would do; expect a verdict, rules that fire or stay silent, scores or findings.");
        }
        expectation.fires().stream().filter(expectation.silent()::contains).forEach(id -> expect.at("silent")
                .problem("contradiction", "The rule " + id + " can't both fire and stay silent."));
        return expectation;
    }

    private static Set<String> names(Cursor list, Pattern form, String what) {
        List<Cursor> elements = list.elements();
        if (elements.size() > Limits.LIST) {
            list.problem("too-many", "At most " + Limits.LIST + " names may stand here.");
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Cursor element : elements) {
            String name = element.text("");
            if (element.textual()
                    && (name.length() > NAME || !form.matcher(name).matches())) {
                element.problem("name", "Expected is " + what + ".");
            }
            names.add(name);
        }
        return names;
    }

    private static Map<Dimension, Range> scores(Cursor scores) {
        Map<Dimension, Range> ranges = new EnumMap<>(Dimension.class);
        if (!scores.missing() && scores.objectOf(List.of(), List.copyOf(DIMENSIONS.keySet()))) {
            DIMENSIONS.forEach((name, dimension) -> {
                if (scores.has(name)) {
                    ranges.put(dimension, range(scores.at(name)));
                }
            });
        }
        return ranges;
    }

    private static Range range(Cursor range) {
        if (!range.objectOf(List.of(), List.of("from", "to"))) {
            return Range.ANY;
        }
        try {
            return new Range(
                    range.at("from").wholeNumber(Range.ANY.from()),
                    range.at("to").wholeNumber(Range.ANY.to()));
        } catch (IllegalArgumentException e) {
            range.problem("range", "Scores lie within 0 to 100, and \"from\" is not above \"to\".");
            return Range.ANY;
        }
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
