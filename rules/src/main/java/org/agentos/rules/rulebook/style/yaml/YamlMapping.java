package org.agentos.rules.rulebook.style.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping being read: what is asked for is taken, what was never asked for is a problem at the end. Not thread-safe. */
public final class YamlMapping {

    private static final int ENTRIES = 10_000;

    /** A text and where it stands. */
    public record Text(String text, int line, int column) {}

    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Node node;
    private final List<YamlProblem> problems;

    YamlMapping(MappingNode node, List<YamlProblem> problems) {
        this.node = node;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "key", "A key is a plain text.");
            } else if (entries.put(key.getValue(), tuple) != null) {
                problem(key, "duplicate", "The key '" + key.getValue() + "' stands here for the second time.");
            }
        }
    }

    /** All problems so far. */
    public List<YamlProblem> problems() {
        return problems;
    }

    public boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    public Optional<Text> text(String key) {
        return value(key).flatMap(value -> scalar(value, "'" + key + "' is a text."));
    }

    /** A text or, at the place of the whole, the problem that there is none. */
    public Text required(String key, String what) {
        Optional<Text> text = text(key).filter(found -> !found.text().isBlank());
        if (text.isEmpty()
                && problems.stream().noneMatch(problem -> problem.message().startsWith("'" + key + "'"))) {
            problem(node, "missing", "The key '" + key + "' is missing: " + what + ".");
        }
        return text.orElse(new Text("", 1, 1));
    }

    public boolean flag(String key, boolean otherwise) {
        Optional<Text> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get().text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                problem(text.get(), "flag", "'" + key + "' is true or false.");
                yield otherwise;
            }
        };
    }

    public double number(String key, double otherwise, double max) {
        Optional<Text> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().text().matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            double number = Double.parseDouble(text.get().text());
            if (number <= max) {
                return number;
            }
        }
        problem(text.get(), "number", "'" + key + "' is a number from 0 to " + (long) max + ".");
        return otherwise;
    }

    public int integer(String key, int max) {
        double number = number(key, 0, max);
        if (number != Math.rint(number)) {
            problem(text(key).orElseThrow(), "number", "'" + key + "' is a whole number.");
        }
        return (int) number;
    }

    /** A list of texts, or one text in place of a list. */
    public List<Text> texts(String key) {
        List<Text> texts = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (value instanceof SequenceNode list) {
                bounded(value, key, list.getValue().size());
                list.getValue().stream().limit(ENTRIES).forEach(each -> scalar(
                                each, "'" + key + "' is a list of texts.")
                        .ifPresent(texts::add));
            } else {
                scalar(value, "'" + key + "' is a list of texts.").ifPresent(texts::add);
            }
        });
        return texts;
    }

    /** Pairs of texts, in order; a list of mappings counts as their union. */
    public Map<Text, Text> pairs(String key) {
        Map<Text, Text> pairs = new LinkedHashMap<>();
        value(key).ifPresent(value -> {
            List<Node> mappings = value instanceof SequenceNode list ? list.getValue() : List.of(value);
            for (Node each : mappings) {
                if (each instanceof MappingNode mapping) {
                    bounded(each, key, pairs.size() + mapping.getValue().size());
                    mapping.getValue().stream().limit(ENTRIES).forEach(tuple -> pair(key, tuple, pairs));
                } else {
                    problem(each, "mapping", "'" + key + "' is a mapping from one text to another.");
                }
            }
        });
        return pairs;
    }

    private void pair(String key, NodeTuple tuple, Map<Text, Text> pairs) {
        Optional<Text> left = scalar(tuple.getKeyNode(), "'" + key + "' maps texts to texts.");
        Optional<Text> right = scalar(tuple.getValueNode(), "'" + key + "' maps texts to texts.");
        if (left.isPresent() && right.isPresent()) {
            pairs.put(left.get(), right.get());
        }
    }

    /** A mapping within. */
    public Optional<YamlMapping> mapping(String key) {
        return value(key).flatMap(value -> {
            if (value instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(mapping, problems));
            }
            problem(value, "mapping", "'" + key + "' is a mapping.");
            return Optional.empty();
        });
    }

    /** Makes a problem of every key that was not asked for. */
    public void refuseOthers(String of) {
        entries.forEach((key, tuple) -> {
            if (!asked.contains(key)) {
                Optional<String> closest = Suggestions.closest(key, asked);
                String hint =
                        closest.map(known -> "; did you mean '" + known + "'?").orElse(".");
                String message = "There is no key '" + Suggestions.abbreviate(key) + "' in " + of + hint;
                problem(tuple.getKeyNode(), "unknown-key", message, closest);
            }
        });
    }

    public void problem(Text at, String code, String message) {
        problems.add(new YamlProblem(at.line(), at.column(), code, message, Optional.empty()));
    }

    public void problem(Text at, String code, String message, Optional<String> suggestion) {
        problems.add(new YamlProblem(at.line(), at.column(), code, message, suggestion));
    }

    /** A value that one of a few words names. */
    public <T> Optional<T> oneOf(Text text, Map<String, T> known, String what) {
        T value = known.get(text.text());
        if (value == null && !text.text().isEmpty()) {
            Optional<String> closest = Suggestions.closest(text.text(), known.keySet());
            String hint = closest.map(word -> "; did you mean '" + word + "'?")
                    .orElse("; there are " + String.join(", ", known.keySet()) + ".");
            problem(
                    text,
                    "unknown",
                    "There is no " + what + " '" + Suggestions.abbreviate(text.text()) + "'" + hint,
                    closest);
        }
        return Optional.ofNullable(value);
    }

    private void bounded(Node at, String key, int size) {
        if (size > ENTRIES) {
            problem(at, "too-large", "'" + key + "' has more than " + ENTRIES + " entries; split the check.");
        }
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(NodeTuple::getValueNode)
                .filter(value -> !value.getTag().equals(Tag.NULL) || !isPlainNull(value));
    }

    private static boolean isPlainNull(Node value) {
        return value instanceof ScalarNode scalar
                && scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;
    }

    private Optional<Text> scalar(Node value, String otherwise) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(new Text(
                    scalar.getValue(),
                    scalar.getStartMark().getLine() + 1,
                    scalar.getStartMark().getColumn() + 1));
        }
        problem(value, "text", otherwise);
        return Optional.empty();
    }

    private void problem(Node at, String code, String message) {
        problem(at, code, message, Optional.empty());
    }

    private void problem(Node at, String code, String message, Optional<String> suggestion) {
        problems.add(new YamlProblem(
                at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1, code, message, suggestion));
    }

    /** Reads something of a text, or makes a problem of why not. */
    public <T> Optional<T> parse(Text text, String code, Function<String, Optional<T>> reader, String otherwise) {
        Optional<T> parsed = reader.apply(text.text());
        if (parsed.isEmpty()) {
            problem(text, code, otherwise);
        }
        return parsed;
    }
}
