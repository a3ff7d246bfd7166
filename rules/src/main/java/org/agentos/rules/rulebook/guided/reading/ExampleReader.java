package org.agentos.rules.rulebook.guided.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads the examples of a rule. */
public final class ExampleReader {

    private static final List<String> OPTIONAL = List.of(
            "explanation",
            "channel",
            "language",
            "region",
            "audience",
            "kind",
            "aiMade",
            "paidPartnership",
            "links",
            "media",
            "brand",
            "attributes",
            "evidence",
            "campaign",
            "findings",
            "measures");

    private ExampleReader() {}

    public static Example read(Cursor example) {
        example.objectOf(List.of("text"), OPTIONAL);
        return new Example(
                example.at("explanation").text(""),
                subject(example),
                example.at("findings").elements().stream()
                        .map(ExampleReader::observed)
                        .toList(),
                example.at("measures").elements().stream()
                        .map(ExampleReader::measure)
                        .toList());
    }

    private static Subject subject(Cursor example) {
        return new Subject(
                example.at("text").text(""),
                example.at("channel").text(""),
                example.at("language").text("en"),
                example.at("region").text(""),
                example.at("audience").text("consumer"),
                example.at("kind").text("post"),
                example.at("aiMade").flag(false),
                example.at("paidPartnership").flag(false),
                example.at("links").elements().stream().map(ExampleReader::link).toList(),
                example.at("media").elements().stream()
                        .map(ExampleReader::medium)
                        .toList(),
                brand(example.at("brand")),
                attributes(example.at("attributes")),
                example.at("evidence").elements().stream()
                        .map(ExampleReader::evidence)
                        .toList(),
                campaign(example.at("campaign")));
    }

    private static Evidence evidence(Cursor evidence) {
        evidence.objectOf(List.of("topic", "kind", "source", "dated"), List.of());
        return new Evidence(
                evidence.at("topic").text(""),
                evidence.at("kind").text(""),
                evidence.at("source").text(""),
                evidence.at("dated").instant());
    }

    private static Optional<Campaign> campaign(Cursor campaign) {
        if (campaign.missing()) {
            return Optional.empty();
        }
        campaign.objectOf(List.of("id", "name"), List.of("starts", "ends"));
        return Optional.of(new Campaign(
                campaign.at("id").text(""),
                campaign.at("name").text(""),
                campaign.has("starts") ? campaign.at("starts").instant() : Campaign.ALWAYS,
                campaign.has("ends") ? campaign.at("ends").instant() : Campaign.NEVER));
    }

    private static Link link(Cursor link) {
        link.objectOf(List.of("url"), List.of("label"));
        return new Link(link.at("url").text(""), link.at("label").text(""));
    }

    private static Medium medium(Cursor medium) {
        medium.objectOf(List.of("mediaType"), List.of("altText"));
        return new Medium(
                "",
                medium.at("mediaType").text(""),
                new byte[0],
                medium.at("altText").text(""));
    }

    private static Brand brand(Cursor brand) {
        if (brand.missing()) {
            return Brand.none();
        }
        brand.objectOf(
                List.of("name"), List.of("palette", "fonts", "requiredTerms", "forbiddenTerms", "competitors", "tone"));
        return new Brand(
                brand.at("name").text(""),
                brand.at("palette").elements().stream()
                        .flatMap(colour -> colour(colour).stream())
                        .toList(),
                brand.at("fonts").texts(),
                brand.at("requiredTerms").texts(),
                brand.at("forbiddenTerms").texts(),
                brand.at("competitors").texts(),
                brand.at("tone").texts());
    }

    private static Optional<Colour> colour(Cursor colour) {
        try {
            return Optional.of(Colour.parse(colour.text("#000000")));
        } catch (IllegalArgumentException e) {
            colour.problem("colour", "A colour is written #rrggbb.");
            return Optional.empty();
        }
    }

    private static Map<String, String> attributes(Cursor attributes) {
        Map<String, String> read = new LinkedHashMap<>();
        if (!attributes.missing() && attributes.objectOf(List.of(), attributes.fieldNames())) {
            attributes
                    .fieldNames()
                    .forEach(name -> read.put(name, attributes.at(name).text("")));
        }
        return read;
    }

    private static Observed observed(Cursor finding) {
        finding.objectOf(List.of("kind"), List.of("part", "excerpt"));
        return new Observed(
                finding.at("kind").text(""),
                finding.at("part").text("text"),
                finding.at("excerpt").text(""));
    }

    private static DesignMeasure measure(Cursor measure) {
        measure.objectOf(List.of("name", "value"), List.of("part"));
        return new DesignMeasure(
                measure.at("part").text("media/0"),
                measure.at("name").text(""),
                measure.at("value").number().doubleValue());
    }
}
