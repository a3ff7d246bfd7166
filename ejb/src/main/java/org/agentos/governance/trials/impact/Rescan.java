package org.agentos.governance.trials.impact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.ContentOfFacts;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.scan.media.ColourScan;
import org.agentos.rules.scan.style.StyleScan;

/**
 * Brings stored facts up to what a candidate looks for: its style checks in their text, its colours in the images that we keep. Where
 * it looks for nothing that the rulebook in force does not look for, they stay as they are (IMP-5).
 */
final class Rescan {

    private static final String STYLE = "style.vale.";
    private static final Pattern COLOUR = Pattern.compile("colour\\.#[0-9a-f]{6}");
    private static final Scanner NOTHING = subject -> new ScanResult(List.of(), List.of(), List.of(), Map.of());

    private final ContentSource contents;
    private final Brand brand;
    private final Scanner styles;
    private final Scanner colours;
    private final boolean lookForStyles;
    private final boolean lookForColours;

    Rescan(Rulebook inForce, Rulebook candidate, ContentSource contents) {
        List<StyleCheck> checks = candidate.ruleSet().styleChecks();
        this.contents = contents;
        this.brand = contents.brand();
        this.styles = StyleScan.over(NOTHING, checks);
        this.colours = ColourScan.over(NOTHING, candidate.rules());
        this.lookForStyles = !checks.equals(inForce.ruleSet().styleChecks());
        this.lookForColours = !colours(inForce).containsAll(colours(candidate));
    }

    FactSet of(PastContent content, FactSet facts) {
        FactSet styled = lookForStyles ? styled(facts) : facts;
        return lookForColours
                        && content.contentVersionId().isPresent()
                        && !facts.media().isEmpty()
                ? coloured(
                        styled, contents.read(content.contentVersionId().get()).subject())
                : styled;
    }

    private FactSet styled(FactSet facts) {
        Subject subject = ContentOfFacts.subject(facts, brand);
        FactSet found = FactExtraction.extract(subject, styles.scan(subject), facts.at());
        Map<String, String> versions = new TreeMap<>(facts.detectorVersions());
        versions.keySet().removeIf(detector -> detector.startsWith(STYLE));
        versions.putAll(found.detectorVersions());
        return new FactSet(
                facts.at(),
                facts.content(),
                joined(facts.findings().stream().filter(each -> !each.detector().startsWith(STYLE)), found.findings()),
                facts.disclosures(),
                facts.measures(),
                facts.links(),
                facts.media(),
                facts.tones(),
                facts.attributes(),
                joined(facts.coverage().stream().filter(each -> !each.detector().startsWith(STYLE)), found.coverage()),
                facts.evidence(),
                facts.campaigns(),
                versions,
                facts.exemptions());
    }

    private FactSet coloured(FactSet facts, Subject subject) {
        FactSet found = FactExtraction.extract(subject, colours.scan(subject), facts.at());
        return new FactSet(
                facts.at(),
                facts.content(),
                facts.findings(),
                facts.disclosures(),
                joined(
                        facts.measures().stream()
                                .filter(each -> !COLOUR.matcher(each.name()).matches()),
                        found.measures()),
                facts.links(),
                facts.media(),
                facts.tones(),
                facts.attributes(),
                facts.coverage(),
                facts.evidence(),
                facts.campaigns(),
                facts.detectorVersions(),
                facts.exemptions());
    }

    private static <T> List<T> joined(Stream<T> kept, List<T> found) {
        return Stream.concat(kept, found.stream()).toList();
    }

    private static Set<String> colours(Rulebook rulebook) {
        return COLOUR.matcher(GuidedNotation.canonical(rulebook.ruleSet()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
