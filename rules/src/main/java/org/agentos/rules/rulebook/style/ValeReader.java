package org.agentos.rules.rulebook.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.style.StyleCheck.Head;
import org.agentos.rules.rulebook.style.StyleCheck.Swap;
import org.agentos.rules.rulebook.style.yaml.YamlMapping;
import org.agentos.rules.rulebook.style.yaml.YamlMapping.Text;

/** Reads one check of a mapping, kind by kind; whatever is wrong is left with the mapping. */
final class ValeReader {

    private static final int COUNT = 1_000_000;

    private static final Map<String, String> REFUSED = Map.of(
            "script", "it runs a program (Tengo) over the text, and code of authors is never run",
            "sequence", "it needs parts of speech, which are not tagged here",
            "spelling", "it needs dictionaries of a language, which do not come with the check");

    private final Map<String, Function<Head, StyleCheck>> kinds = new LinkedHashMap<>();
    private final YamlMapping yaml;
    private final PatternFields patterns;
    private final String pack;
    private final String name;

    ValeReader(YamlMapping yaml, String pack, String name) {
        this.yaml = yaml;
        this.patterns = new PatternFields(yaml);
        this.pack = pack;
        this.name = name;
        kinds.put("existence", this::existence);
        kinds.put("substitution", this::substitution);
        kinds.put("occurrence", this::occurrence);
        kinds.put("repetition", this::repetition);
        kinds.put("consistency", this::consistency);
        kinds.put("conditional", this::conditional);
        kinds.put("capitalization", this::capitalization);
        kinds.put("metric", this::metric);
        kinds.put("readability", this::readability);
    }

    /** The check; empty if its kind is unknown or refused. To be used only if no problems were left. */
    Optional<StyleCheck> read() {
        Text kind = yaml.required("extends", "the kind of check, one of " + String.join(", ", kinds.keySet()));
        String refusal = REFUSED.get(kind.text());
        if (refusal != null) {
            yaml.problem(
                    kind, "refused-kind", "A check that extends '" + kind.text() + "' is not taken: " + refusal + ".");
            return Optional.empty();
        }
        Optional<Function<Head, StyleCheck>> reader = yaml.oneOf(kind, kinds, "kind of check");
        Head head = new HeadReader(yaml, pack, name).read();
        Optional<StyleCheck> check = reader.map(each -> each.apply(head));
        check.ifPresent(read -> yaml.refuseOthers("a check that extends '" + read.kind() + "'"));
        return check;
    }

    private StyleCheck existence(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        List<Text> raw = yaml.texts("raw");
        List<String> tokens = patterns.read(yaml.texts("tokens"), ignoreCase);
        if (tokens.isEmpty() && raw.isEmpty()) {
            yaml.required("tokens", "what to look for; or 'raw'");
        }
        if (!raw.isEmpty()) {
            String joined = String.join("", raw.stream().map(Text::text).toList());
            patterns.read(List.of(new Text(joined, raw.get(0).line(), raw.get(0).column())), ignoreCase);
        }
        return new StyleCheck.Existence(
                head,
                tokens,
                raw.stream().map(Text::text).toList(),
                yaml.flag("append", false),
                ignoreCase,
                yaml.flag("nonword", false),
                patterns.read(yaml.texts("exceptions"), false));
    }

    private StyleCheck substitution(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        yaml.text("pos");
        List<Swap> swaps = new ArrayList<>(patterns.swaps("swap", ignoreCase));
        swaps.sort(
                Comparator.comparingInt((Swap swap) -> swap.observed().length()).reversed());
        return new StyleCheck.Substitution(
                head,
                swaps,
                ignoreCase,
                yaml.flag("nonword", false),
                yaml.flag("capitalize", false),
                patterns.read(yaml.texts("exceptions"), false));
    }

    private StyleCheck occurrence(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        Text token = yaml.required("token", "the pattern to count");
        patterns.read(List.of(token), ignoreCase);
        int min = yaml.integer("min", COUNT);
        int max = yaml.integer("max", COUNT);
        if (min == 0 && max == 0) {
            yaml.required(yaml.has("max") ? "min" : "max", "how often it may occur, or 'min' how often it must");
        }
        return new StyleCheck.Occurrence(head, token.text(), min, max, ignoreCase);
    }

    private StyleCheck repetition(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        List<Text> tokens = yaml.texts("tokens");
        if (tokens.isEmpty()) {
            yaml.required("tokens", "what must not be repeated");
        }
        return new StyleCheck.Repetition(
                head,
                patterns.read(tokens, ignoreCase),
                yaml.integer("max", COUNT),
                ignoreCase,
                yaml.flag("alpha", false),
                patterns.read(yaml.texts("exceptions"), false));
    }

    private StyleCheck consistency(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        List<Swap> either = patterns.swaps("either", ignoreCase);
        either.forEach(pair -> patterns.read(List.of(new Text(pair.expected(), 1, 1)), ignoreCase));
        return new StyleCheck.Consistency(head, either, ignoreCase, yaml.flag("nonword", false));
    }

    private StyleCheck conditional(Head head) {
        boolean ignoreCase = yaml.flag("ignorecase", false);
        Text first = yaml.required("first", "the pattern that asks for the other");
        Text second = yaml.required("second", "the pattern, with a group, that must have stood before");
        patterns.read(List.of(first, second), ignoreCase);
        return new StyleCheck.Conditional(
                head, first.text(), second.text(), ignoreCase, patterns.read(yaml.texts("exceptions"), false));
    }

    private StyleCheck capitalization(Head head) {
        Text match = yaml.required("match", "$title, $sentence, $lower, $upper or a pattern");
        if (match.text().startsWith("$")) {
            Map<String, String> known = new LinkedHashMap<>();
            List.of("$title", "$sentence", "$lower", "$upper").forEach(each -> known.put(each, each));
            yaml.oneOf(match, known, "way to capitalize");
        } else {
            patterns.read(List.of(match), false);
        }
        Map<String, String> styles = Map.of("AP", "AP", "Chicago", "Chicago");
        return new StyleCheck.Capitalization(
                head,
                match.text(),
                yaml.text("style")
                        .flatMap(text -> yaml.oneOf(text, styles, "title style"))
                        .orElse("AP"),
                patterns.read(yaml.texts("exceptions"), false),
                yaml.texts("indicators").stream().map(Text::text).toList(),
                yaml.number("threshold", 0.8, 1),
                patterns.read(yaml.text("prefix").stream().toList(), false).stream()
                        .findFirst()
                        .orElse(""));
    }

    private StyleCheck metric(Head head) {
        Text formula = yaml.required("formula", "arithmetic over counts, such as 'words / sentences'");
        Text condition = yaml.required("condition", "when to report, such as '> 35'");
        StyleFormula read = new StyleFormula.Numeral(0);
        try {
            read = formula.text().isEmpty() ? read : FormulaReader.read(formula.text());
        } catch (FormulaReader.Refused e) {
            yaml.problem(formula, "formula", e.getMessage());
        }
        Optional<StyleFormula.Test> test = condition.text().isEmpty()
                ? Optional.empty()
                : yaml.parse(
                        condition,
                        "condition",
                        FormulaReader::test,
                        "A condition is like '> 35': a comparison and a number.");
        StyleFormula.Test never = new StyleFormula.Test(Operator.LESS_THAN, Double.NEGATIVE_INFINITY);
        return new StyleCheck.Metric(summary(head), read, test.orElse(never));
    }

    private StyleCheck readability(Head head) {
        Map<String, String> known = new LinkedHashMap<>();
        StyleCheck.Readability.METRICS.forEach(metric -> known.put(metric, metric));
        List<Text> metrics = yaml.texts("metrics");
        if (metrics.isEmpty()) {
            yaml.required("metrics", "one or more of " + String.join(", ", known.keySet()));
        }
        metrics.forEach(metric -> yaml.oneOf(metric, known, "reading grade"));
        double grade = yaml.number("grade", 0, 100);
        return new StyleCheck.Readability(
                summary(head), metrics.stream().map(Text::text).toList(), grade);
    }

    /** A number of the whole document, whatever scope was given. */
    private static Head summary(Head head) {
        return new Head(
                head.pack(),
                head.name(),
                head.level(),
                head.message(),
                head.description(),
                head.link(),
                List.of(StyleScope.parse("summary")),
                head.limit(),
                head.action());
    }
}
