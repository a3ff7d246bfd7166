package org.agentos.rules.scan.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scan.FindingType;
import org.agentos.rules.scan.FindingTypes;
import org.agentos.rules.scan.style.ValeFixtures;

/** The text of {@code rules/ACCURACY.md}. */
final class AccuracyReport {

    private static final String HEAD =
            "| %s | n | precision | recall | F1 | false alarms |\n|---|---|---|---|---|---|\n";

    private static final String INTRODUCTION =
            """
            # Accuracy of the detectors

            Written by `AGENTOS_CASES=<folder of case sets> ./mvnw -pl rules test -Dtest=AccuracyTest -Daccuracy.write=true`; do not edit.

            The sets are the development part of public ones (their names and licences stand in the README of that folder); a larger part is kept
            apart. The detectors were tuned while looking at this part, so that its figures flatter them: expect less on texts that nobody here
            has seen, most of all from lexicons. Texts are scanned as the command line does it: language, channel and region unknown. n counts decisions: texts for yes-or-no
            sets, spans (found, missed or false) where spans are asked for, which count as found when they overlap. False alarms are the share
            of texts flagged among those that should not be.

            """;

    private static final String PEERS =
            """

            ## Beside others

            Figures of npm packages on the whole sets, of which ours is measured on a part, as they came with the sets: redact-pii
            0.84/0.72 and remove-pii 0.66/0.77 (precision/recall, 6 types of pii-recognizers); secretlint 0.71/0.25 on secrets-vectors, 1.00/0.05 on
            secrets-lines; obscenity 0.58/0.16 and alex 0.68/0.73 (with 907 of 1,165 harmless texts flagged) on hate-functional; obscenity recall 0.53 on
            profanity-rated; write-good 0.83/0.33 on style-prose.
            """;

    private static final String VALE =
            """

            ## Vale

            Checks in Vale's own YAML, imported and run on Vale's public test data: an alert counts when line, column, check and message are Vale's.

            | checks taken | files alike | alerts agreed | missed | invented | precision | recall |
            |---|---|---|---|---|---|---|
            | %d | %d of %d | %d | %d | %d | %.2f | %.2f |
            """;

    private AccuracyReport() {}

    static String of(Map<CaseSet, Scores> measured, ValeFixtures.Agreement vale) {
        StringBuilder report = new StringBuilder(INTRODUCTION);
        report.append("| set | aim | n | precision | recall | F1 | false alarms |\n|---|---|---|---|---|---|---|\n");
        measured.forEach((set, scores) -> report.append(
                set.headline(scores).row(set.file() + " | " + set.aim()).concat("\n")));
        report.append(PEERS);
        report.append(VALE.formatted(
                vale.checks(),
                vale.wholeFiles(),
                vale.files(),
                vale.agreed(),
                vale.missed(),
                vale.invented(),
                vale.precision(),
                vale.recall()));
        measured.forEach((set, scores) -> parts(set, scores, report));
        detectors(report);
        return report.toString();
    }

    private static void parts(CaseSet set, Scores scores, StringBuilder report) {
        if (scores.parts().size() < 2) {
            return;
        }
        report.append("\n## ").append(set.file()).append("\n\n");
        if (set == CaseSet.PII_ANNOTATED_TEXTS) {
            report.append("Checkable, by form: ")
                    .append(CaseSet.CHECKABLE.stream().sorted().collect(Collectors.joining(", ")))
                    .append(
                            ". The others are names of people, places and organisations, and postal addresses in many countries' ways. We tried titles, countries and nationalities by lexicon, reached F1 0.19 to 0.76, and left them out: they need a model that reads sentences. ZIP_CODE is found only where the text calls it one.\n\n");
        }
        report.append(String.format(HEAD, "part"));
        scores.parts().forEach((part, score) -> report.append(score.row(part)).append('\n'));
    }

    private static void detectors(StringBuilder report) {
        Map<String, String> versions = new TreeMap<>(
                ContentScanner.standard().scan(Subject.post("", "")).detectorVersions());
        report.append("\n## Detectors\n\n| detector | version | by | finds |\n|---|---|---|---|\n");
        versions.forEach((detector, version) -> {
            List<FindingType> types = FindingTypes.all().stream()
                    .filter(type -> type.detectors().contains(detector))
                    .toList();
            String means =
                    types.stream().map(FindingType::means).distinct().sorted().collect(Collectors.joining(", "));
            String kinds = types.size() > 8
                    ? types.size() + " kinds of " + types.get(0).family() + ", "
                            + types.get(types.size() - 1).family()
                    : types.stream().map(FindingType::kind).collect(Collectors.joining(", "));
            report.append(String.format("| %s | %s | %s | %s |%n", detector, version, means, kinds));
        });
    }
}
