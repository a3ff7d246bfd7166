package org.agentos.rules.scan.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;

/**
 * Measures the colours that rules ask for by the name {@code colour.#rrggbb}: the share of an image's pixels that look like it. An
 * image that can't be read has no such measure; that it was not seen is in the other scanner's coverage.
 */
public final class ColourScan implements Scanner {

    private static final Pattern NAME = Pattern.compile("colour\\.#([0-9a-f]{6})");

    private final Scanner scanner;
    private final Map<String, Lab> colours;

    private ColourScan(Scanner scanner, Map<String, Lab> colours) {
        this.scanner = scanner;
        this.colours = colours;
    }

    /** The scanner as it is, where no rule asks for a colour. */
    public static Scanner over(Scanner scanner, List<Rule> rules) {
        Map<String, Lab> colours = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> References.patterns(rule.condition()))
                .filter(pattern -> pattern.fact().equals("measure"))
                .flatMap(pattern -> pattern.where().stream())
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> ((Constraint.Compare) constraint).value())
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .forEach(name -> colours.put(name.group(), Lab.of(Integer.parseInt(name.group(1), 16))));
        return colours.isEmpty() ? scanner : new ColourScan(scanner, colours);
    }

    @Override
    public ScanResult scan(Subject subject) {
        ScanResult result = scanner.scan(subject);
        List<DesignMeasure> measures = new ArrayList<>(result.measures());
        for (int i = 0; i < subject.media().size(); i++) {
            if (subject.media().get(i).size() > 0) {
                measures.addAll(measures("media/" + i, subject.media().get(i).bytes()));
            }
        }
        return new ScanResult(result.findings(), measures, result.coverage(), result.detectorVersions());
    }

    private List<DesignMeasure> measures(String part, byte[] bytes) {
        try {
            Raster raster = Raster.decode(bytes);
            return colours.entrySet().stream()
                    .map(each -> new DesignMeasure(part, each.getKey(), raster.paletteShare(List.of(each.getValue()))))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
