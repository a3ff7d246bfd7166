package org.agentos.rules.cli;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Rulebook;
import picocli.CommandLine.Option;

/** Which rules a command speaks of. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A file of rules; may be repeated. The rules that ship when there is none.")
    private List<String> files = new ArrayList<>();

    Rulebook rulebook() {
        return Notations.rulebook(files);
    }
}
