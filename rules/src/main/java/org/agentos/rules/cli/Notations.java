package org.agentos.rules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;

/** Files of rules, in whatever notation each is. */
final class Notations {

    private Notations() {}

    static Reading<RuleSet> read(Source source) {
        return Notation.of(source).read(source, checkName(source));
    }

    /** All files as one rulebook, or the rules that ship when there are none; fails like {@link #set}. */
    static Rulebook rulebook(List<String> files) {
        return files.isEmpty() ? Rulebook.shipped() : Rulebook.of(set(files));
    }

    /**
     * All files as one set.
     *
     * @throws CannotRun if one is refused, or they do not go together
     */
    static RuleSet set(List<String> files) {
        List<String> refusals = new ArrayList<>();
        RuleSet all = RuleSet.empty();
        for (String file : files) {
            Source source = new Source(file);
            Reading<RuleSet> reading = read(source);
            reading.problems().forEach(problem -> refusals.add(file + ": " + ProblemText.of(problem)));
            all = reading.problems().isEmpty() ? all.merge(reading.orElseThrow()) : all;
        }
        if (refusals.isEmpty() && files.size() > 1) {
            Admission.check(all).stream().map(ProblemText::of).forEach(refusals::add);
        }
        if (!refusals.isEmpty()) {
            throw new CannotRun(
                    "the rules are refused:" + System.lineSeparator() + String.join(System.lineSeparator(), refusals));
        }
        return all;
    }

    /** What Vale would call the check of a file: its folder and its own name. */
    static String checkName(Source source) {
        Path path = Path.of(source.name()).toAbsolutePath();
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        Path folder = path.getParent();
        String style = folder == null || folder.getFileName() == null
                ? "Style"
                : folder.getFileName().toString();
        return style + "." + (dot < 0 ? file : file.substring(0, dot));
    }
}
