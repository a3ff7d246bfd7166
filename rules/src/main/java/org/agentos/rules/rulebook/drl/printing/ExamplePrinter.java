package org.agentos.rules.rulebook.drl.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Example;

/** Writes an example as an annotation with annotations within; what is usual is left out. */
final class ExamplePrinter {

    private final List<String> arguments = new ArrayList<>();

    private ExamplePrinter() {}

    static String print(Example example) {
        ExamplePrinter printer = new ExamplePrinter();
        Subject subject = example.subject();
        printer.arguments.add(Literals.text(subject.text()));
        printer.text("explanation", example.explanation(), "");
        printer.subject(subject);
        printer.surroundings(subject);
        example.findings().forEach(printer::finding);
        example.measures().forEach(printer::measure);
        return String.join(", ", printer.arguments);
    }

    private void subject(Subject subject) {
        text("channel", subject.channel(), "");
        text("language", subject.language(), "en");
        text("region", subject.region(), "");
        text("audience", subject.audience(), "consumer");
        text("kind", subject.kind(), "post");
        flag("aiMade", subject.aiMade());
        flag("paidPartnership", subject.paidPartnership());
        subject.links().forEach(link -> add("link", pair(link.url(), link.label())));
        subject.media().forEach(medium -> add("medium", pair(medium.mediaType(), medium.altText())));
        if (!subject.brand().equals(Brand.none())) {
            add("brand", brand(subject.brand()));
        }
        new TreeMap<>(subject.attributes())
                .forEach((name, value) -> add("attribute", Literals.texts(List.of(name, value))));
    }

    private void surroundings(Subject subject) {
        subject.evidence()
                .forEach(given -> add(
                        "evidence",
                        Literals.texts(List.of(
                                given.topic(),
                                given.kind(),
                                given.source(),
                                given.dated().toString()))));
        subject.campaign()
                .ifPresent(campaign -> add(
                        "campaign",
                        Literals.texts(List.of(
                                campaign.id(),
                                campaign.name(),
                                campaign.starts().toString(),
                                campaign.ends().toString()))));
    }

    private void finding(Example.Observed finding) {
        add("finding", pair(finding.kind(), finding.excerpt()) + part(finding.part(), "text"));
    }

    private void measure(DesignMeasure measure) {
        String number = BigDecimal.valueOf(measure.value()).toPlainString();
        add("measure", Literals.text(measure.name()) + ", " + number + part(measure.part(), "media/0"));
    }

    private static String part(String part, String usual) {
        return part.equals(usual) ? "" : ", @part(" + Literals.text(part) + ")";
    }

    private static String brand(Brand brand) {
        return Literals.text(brand.name())
                + list("palette", brand.palette().stream().map(Colour::hex).toList())
                + list("fonts", brand.fonts())
                + list("requiredTerms", brand.requiredTerms())
                + list("forbiddenTerms", brand.forbiddenTerms())
                + list("competitors", brand.competitors())
                + list("tone", brand.tone());
    }

    private static String list(String name, List<String> texts) {
        return texts.isEmpty() ? "" : ", @" + name + "(" + Literals.texts(texts) + ")";
    }

    private static String pair(String first, String second) {
        return List.of(first, second).stream()
                .limit(second.isEmpty() ? 1 : 2)
                .map(Literals::text)
                .collect(Collectors.joining(", "));
    }

    private void text(String name, String text, String usual) {
        if (!text.equals(usual)) {
            add(name, Literals.text(text));
        }
    }

    private void flag(String name, boolean flag) {
        if (flag) {
            add(name, "true");
        }
    }

    private void add(String name, String values) {
        arguments.add("@" + name + "(" + values + ")");
    }
}
