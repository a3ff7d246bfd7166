package org.agentos.rules.rulebook.drl.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Example.Observed;
import org.agentos.rules.rulebook.drl.grammar.Arguments;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.syntax.Problems;

/** Reads <code>@passing("the text", @channel("email"), @finding("claim.free", "free"))</code>. */
final class ExampleReader {

    private static final List<String> KNOWN = List.of(
            "explanation",
            "channel",
            "language",
            "region",
            "audience",
            "kind",
            "aiMade",
            "paidPartnership",
            "link",
            "medium",
            "brand",
            "attribute",
            "evidence",
            "campaign",
            "finding",
            "measure");
    private static final List<String> OF_BRAND =
            List.of("palette", "fonts", "requiredTerms", "forbiddenTerms", "competitors", "tone");

    private final Problems problems;
    private final Arguments example;
    private final List<Call> parts;

    ExampleReader(Call example, Problems problems) {
        this.problems = problems;
        this.example = new Arguments(example, problems).plainAtMost(1);
        this.parts = this.example.nested(KNOWN);
    }

    Example read() {
        return new Example(
                text("explanation", ""),
                subject(),
                all("finding").map(this::finding).toList(),
                all("measure").map(this::measure).toList());
    }

    private Subject subject() {
        return new Subject(
                example.text(0),
                text("channel", ""),
                text("language", "en"),
                text("region", ""),
                text("audience", "consumer"),
                text("kind", "post"),
                flag("aiMade"),
                flag("paidPartnership"),
                all("link")
                        .map(call -> arguments(call).atMost(2))
                        .map(link -> new Link(link.text(0), link.textOr(1, "")))
                        .toList(),
                all("medium")
                        .map(call -> arguments(call).atMost(2))
                        .map(medium -> new Medium("", medium.text(0), new byte[0], medium.textOr(1, "")))
                        .toList(),
                first("brand").map(this::brand).orElse(Brand.none()),
                attributes(),
                all("evidence").map(this::evidence).toList(),
                first("campaign").map(this::campaign));
    }

    private Evidence evidence(Call call) {
        Arguments evidence = arguments(call).atMost(4);
        return new Evidence(evidence.text(0), evidence.text(1), evidence.text(2), evidence.moment(3));
    }

    private Campaign campaign(Call call) {
        Arguments campaign = arguments(call).atMost(4);
        return new Campaign(
                campaign.text(0),
                campaign.text(1),
                campaign.size() > 2 ? campaign.moment(2) : Campaign.ALWAYS,
                campaign.size() > 3 ? campaign.moment(3) : Campaign.NEVER);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        all("attribute").forEach(call -> {
            Arguments attribute = arguments(call).atMost(2);
            attributes.put(attribute.text(0), attribute.text(1));
        });
        return attributes;
    }

    private Observed finding(Call call) {
        Arguments finding = arguments(call).plainAtMost(2);
        return new Observed(finding.text(0), part(finding, "text"), finding.textOr(1, ""));
    }

    private DesignMeasure measure(Call call) {
        Arguments measure = arguments(call).plainAtMost(2);
        return new DesignMeasure(
                part(measure, "media/0"), measure.text(0), measure.number(1).doubleValue());
    }

    private String part(Arguments arguments, String assumed) {
        return arguments.nested(List.of("part")).stream()
                .findFirst()
                .map(call -> arguments(call).atMost(1).text(0))
                .orElse(assumed);
    }

    private Brand brand(Call call) {
        Arguments brand = arguments(call).plainAtMost(1);
        Map<String, Arguments> lists = new LinkedHashMap<>();
        brand.nested(OF_BRAND).forEach(list -> lists.put(list.name(), arguments(list)));
        return new Brand(
                brand.text(0),
                palette(lists.get("palette")),
                texts(lists.get("fonts")),
                texts(lists.get("requiredTerms")),
                texts(lists.get("forbiddenTerms")),
                texts(lists.get("competitors")),
                texts(lists.get("tone")));
    }

    private List<Colour> palette(Arguments colours) {
        List<Colour> palette = new ArrayList<>();
        List<String> texts = texts(colours);
        for (int i = 0; i < texts.size(); i++) {
            try {
                palette.add(Colour.parse(texts.get(i)));
            } catch (IllegalArgumentException e) {
                problems.add(colours.place(i), "colour", "A colour is written \"#rrggbb\".");
            }
        }
        return palette;
    }

    private static List<String> texts(Arguments list) {
        return list == null ? List.of() : list.atMost(Integer.MAX_VALUE).textsFrom(0);
    }

    private String text(String name, String assumed) {
        return first(name).map(call -> arguments(call).atMost(1).text(0)).orElse(assumed);
    }

    private boolean flag(String name) {
        return first(name).map(call -> arguments(call).atMost(1).flag(0)).orElse(false);
    }

    private Optional<Call> first(String name) {
        all(name)
                .skip(1)
                .forEach(call -> problems.add(call.place(), "duplicate", name + " stands here already; remove one."));
        return all(name).findFirst();
    }

    private Stream<Call> all(String name) {
        return parts.stream().filter(call -> call.name().equals(name));
    }

    private Arguments arguments(Call call) {
        return new Arguments(call, problems);
    }
}
