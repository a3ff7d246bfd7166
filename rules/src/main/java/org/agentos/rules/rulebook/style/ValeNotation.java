package org.agentos.rules.rulebook.style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.admission.Limits;
import org.agentos.rules.rulebook.style.yaml.YamlMapping;
import org.agentos.rules.rulebook.style.yaml.YamlProblem;
import org.agentos.rules.rulebook.style.yaml.YamlText;

/** Reads and writes style checks in Vale's YAML, each a file of its own. Thread-safe. */
public final class ValeNotation {

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}\\.[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private ValeNotation() {}

    /**
     * Reads one check, and the rule that judges what it finds.
     *
     * @param yaml the text of the file
     * @param name of its style and its own, {@code Microsoft.Contractions}, as Vale makes it of folder and file
     */
    public static Reading<RuleSet> read(String yaml, String name) {
        return read(yaml, name, RuleSet.empty());
    }

    /** Reads a check that would join others in a rulebook; see {@link Admission#check(RuleSet, RuleSet)}. */
    public static Reading<RuleSet> read(String yaml, String name, RuleSet company) {
        Reading<StyleCheck> check = readCheck(yaml, name);
        if (!(check instanceof Reading.Accepted<StyleCheck> accepted)) {
            return new Reading.Refused<>(check.problems());
        }
        if (print(accepted.value()).length() > Limits.TEXT) {
            return refused(
                    new Place.Position(1, 1),
                    "too-large",
                    "Written out the check has more than " + Limits.TEXT + " characters; split it.");
        }
        RuleSet set = RuleSet.of(List.of(StyleRules.of(accepted.value()))).withStyleChecks(List.of(accepted.value()));
        List<RuleProblem> problems = new Places(new Place.Position(1, 1)).locate(Admission.check(set, company));
        return problems.isEmpty() ? new Reading.Accepted<>(set) : new Reading.Refused<>(problems);
    }

    /** The check as YAML; reading it under the same name gives an equal one. */
    public static String print(StyleCheck check) {
        return ValeWriter.write(check);
    }

    /**
     * Reads one check without a rule.
     *
     * @param yaml the text of the file
     * @param name of its style and its own, {@code Microsoft.Contractions}, as Vale makes it of folder and file
     */
    public static Reading<StyleCheck> readCheck(String yaml, String name) {
        if (!NAME.matcher(name).matches()) {
            return refused(
                    new Place.Position(1, 1),
                    "name",
                    "A check is named by its style and itself, such as 'Microsoft.Contractions', in letters, digits, - and _.");
        }
        YamlText.Read read = YamlText.read(yaml);
        if (read.mapping().isEmpty()) {
            return new Reading.Refused<>(located(read.problems()));
        }
        YamlMapping mapping = read.mapping().get();
        int dot = name.indexOf('.');
        Optional<StyleCheck> check = new ValeReader(mapping, name.substring(0, dot), name.substring(dot + 1)).read();
        return mapping.problems().isEmpty() && check.isPresent()
                ? new Reading.Accepted<>(check.get())
                : new Reading.Refused<>(located(mapping.problems()));
    }

    private static <T> Reading<T> refused(Place place, String code, String message) {
        return new Reading.Refused<>(List.of(RuleProblem.at(place, code, message)));
    }

    private static List<RuleProblem> located(List<YamlProblem> problems) {
        return problems.stream()
                .map(problem -> new RuleProblem(
                        new Place.Position(problem.line(), problem.column()),
                        problem.code(),
                        problem.message(),
                        problem.suggestion()))
                .toList();
    }
}
