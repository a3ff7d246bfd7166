package org.agentos.rules.rulebook.style.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a document whose whole is a mapping. */
public final class YamlText {

    /** Characters of a document. */
    public static final int LONGEST = 500_000;

    private static final int NESTING = 10;
    private static final int EVENTS = 100_000;

    private final List<YamlProblem> problems = new ArrayList<>();

    private YamlText() {}

    /** What came of a text: a mapping, or problems. */
    public record Read(Optional<YamlMapping> mapping, List<YamlProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    public static Read read(String text) {
        YamlText reader = new YamlText();
        Optional<YamlMapping> mapping = reader.compose(text);
        return new Read(reader.problems.isEmpty() ? mapping : Optional.empty(), reader.problems);
    }

    private Optional<YamlMapping> compose(String text) {
        if (text.length() > LONGEST) {
            problem(1, 1, "too-large", "A style check has at most " + LONGEST + " characters.");
            return Optional.empty();
        }
        String plain = withoutNeedlessEscapes(text);
        try {
            Yaml yaml = new Yaml(new SafeConstructor(options()));
            admit(yaml, plain);
            return problems.isEmpty() ? mapping(yaml.compose(new StringReader(plain))) : Optional.empty();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            problem(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "syntax",
                    "This is not YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            problem(1, 1, "syntax", "This is not YAML: " + firstLine(e.getMessage()) + ".");
        }
        return Optional.empty();
    }

    /** Without the backslash of {@code \\'} in lines with double quotes, which Go's YAML takes and YAML 1.1 does not. */
    private static String withoutNeedlessEscapes(String text) {
        if (!text.contains("\\'")) {
            return text;
        }
        return text.lines()
                .map(line -> line.matches("[^'\"]*\"[^\"]*\"\\s*")
                        ? line.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\'", "$1'")
                        : line)
                .collect(Collectors.joining("\n"));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(NESTING);
        options.setCodePointLimit(LONGEST);
        options.setAllowRecursiveKeys(false);
        options.setProcessComments(false);
        return options;
    }

    /** Refuses on the stream of events, before anything is put together from it, what the notation has no use for. */
    private void admit(Yaml yaml, String text) {
        int events = 0;
        int depth = 0;
        int documents = 0;
        for (Event event : yaml.parse(new StringReader(text))) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (event.is(Event.ID.DocumentStart)) {
                documents++;
            }
            admit(event);
            if (++events > EVENTS || depth > NESTING || documents > 1 || problems.size() > 100) {
                problem(
                        event,
                        "too-large",
                        documents > 1
                                ? "One file holds one check; remove what follows '---'."
                                : "A style check has at most " + NESTING + " levels and " + EVENTS + " entries.");
                return;
            }
        }
    }

    private void admit(Event event) {
        if (event instanceof AliasEvent) {
            problem(event, "alias", "Aliases (*name) are not taken; write the value out.");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problem(event, "anchor", "Anchors (&name) are not taken; remove it.");
        } else if (event instanceof ScalarEvent scalar
                        && scalar.getTag() != null
                        && !scalar.getTag().equals("!")
                || event instanceof org.yaml.snakeyaml.events.CollectionStartEvent start && start.getTag() != null) {
            problem(event, "tag", "Tags (!name) are not taken, as a check holds plain values only; remove it.");
        }
    }

    private Optional<YamlMapping> mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, problems));
        }
        problem(
                1,
                1,
                "empty",
                "A style check is a mapping with the keys 'extends' and 'message'; this text is not one.");
        return Optional.empty();
    }

    private void problem(Event event, String code, String message) {
        Mark mark = event.getStartMark();
        problem(mark.getLine() + 1, mark.getColumn() + 1, code, message);
    }

    private void problem(int line, int column, String code, String message) {
        problems.add(new YamlProblem(line, column, code, message, Optional.empty()));
    }

    private static String firstLine(String message) {
        return message == null
                ? "it can't be read"
                : message.lines().findFirst().orElse("it can't be read");
    }
}
