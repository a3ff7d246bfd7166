package org.agentos.rules.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.scan.style.StyleAlert;
import org.agentos.rules.scan.style.StyleLint;
import org.agentos.rules.scan.style.ValeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What style checks say about documents. */
@Command(
        name = "style",
        description = "Runs style checks in Vale's notation over documents, and shows what they say.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Writes FILE:LINE:COLUMN:CHECK:MESSAGE. With --jsonl, a line in:",
            "  {\"id\", \"file\", \"text\", \"vale_ini\"?, \"checks\"?: [\"Style.Check\", ...]}",
            "and a line out:",
            "  {\"id\", \"alerts\": [{\"line\", \"col\", \"check\", \"level\", \"message\"}]}",
            "Without settings every check runs. Checks of kinds that are not taken (script,",
            "sequence, spelling) are named on the error output."
        })
final class StyleCommand implements Callable<Integer> {

    private static final String REPETITION =
            "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\n"
                    + "tokens:\n  - '[^\\s]+'\n";

    @Option(
            names = "--styles",
            required = true,
            paramLabel = "FOLDER",
            description = "A folder of styles, each a folder of YAML files.")
    private Path styles;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, as in a .vale.ini.")
    private Optional<Source> config = Optional.empty();

    @Option(names = "--jsonl", description = "Read and write one JSON object a line.")
    private boolean jsonLines;

    @Parameters(paramLabel = "FILE", description = "Documents; their endings say their format.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private final List<StyleCheck> checks = new ArrayList<>();

    @Override
    public Integer call() {
        readChecks();
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            new JsonLines(this::answer).run(files, out);
            return 0;
        }
        Optional<String> settings = config.map(Source::text);
        int found = 0;
        for (String file : files) {
            List<StyleAlert> alerts = lint(file, new Source(file).text(), settings, List.of());
            alerts.forEach(alert -> out.println(file + ":" + alert.text()));
            found += alerts.size();
        }
        return found == 0 ? 0 : 1;
    }

    private void readChecks() {
        checks.add(ValeNotation.readCheck(REPETITION, "Vale.Repetition").orElseThrow());
        try (Stream<Path> found = Files.walk(styles, 3)) {
            found.filter(file -> file.toString().endsWith(".yml")).sorted().forEach(this::readCheck);
        } catch (IOException e) {
            throw new CannotRun("can't read the styles in " + styles + ": " + e);
        }
    }

    private void readCheck(Path file) {
        Source source = new Source(file.toString());
        Reading<StyleCheck> check = ValeNotation.readCheck(source.text(), Notations.checkName(source));
        if (check instanceof Reading.Accepted<StyleCheck> accepted) {
            checks.add(accepted.value());
        }
        check.problems().forEach(problem -> spec.commandLine().getErr().println(file + ": " + ProblemText.of(problem)));
    }

    private ObjectNode answer(JsonNode asked) {
        if (!asked.path("text").isTextual() || !asked.path("file").isTextual()) {
            throw new IllegalArgumentException("a line has a \"file\" and a \"text\"");
        }
        Optional<String> settings =
                Optional.of(asked.path("vale_ini")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        List<String> only = new ArrayList<>();
        asked.path("checks").forEach(check -> only.add(check.asText()));
        ArrayNode alerts = JsonLines.JSON.createArrayNode();
        lint(asked.path("file").textValue(), asked.path("text").textValue(), settings, only)
                .forEach(alert -> alerts.add(shown(alert)));
        return JsonLines.JSON.createObjectNode().set("alerts", alerts);
    }

    private List<StyleAlert> lint(String file, String text, Optional<String> ini, List<String> only) {
        ValeSettings settings = ValeSettings.read(ini.orElse(""), file);
        List<StyleCheck> running = checks.stream()
                .filter(check -> ini.isEmpty() || settings.runs(check))
                .filter(check -> only.isEmpty() || only.contains(check.head().qualifiedName()))
                .toList();
        return StyleLint.of(running).lint(settings.document(text));
    }

    private static ObjectNode shown(StyleAlert alert) {
        return JsonLines.JSON
                .createObjectNode()
                .put("line", alert.line())
                .put("col", alert.column())
                .put("check", alert.check())
                .put("level", alert.level().word())
                .put("message", alert.message());
    }
}
