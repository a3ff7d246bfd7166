package org.agentos.rules.rulebook.guided.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Example;

/** Writes contents, such as the examples of a rule; what is as {@link ExampleReader} assumes is left out. */
public final class ExampleWriter {

    private ExampleWriter() {}

    static ObjectNode write(Example example) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        RuleWriter.putText(node, "explanation", example.explanation());
        node.setAll(write(example.subject()));
        observations(node, example);
        return node;
    }

    /** The content alone; of its media only what they are, and their alternative texts. */
    public static ObjectNode write(Subject subject) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("text", subject.text());
        RuleWriter.putText(node, "channel", subject.channel());
        putUnless(node, "language", subject.language(), "en");
        RuleWriter.putText(node, "region", subject.region());
        putUnless(node, "audience", subject.audience(), "consumer");
        putUnless(node, "kind", subject.kind(), "post");
        putFlag(node, "aiMade", subject.aiMade());
        putFlag(node, "paidPartnership", subject.paidPartnership());
        parts(node, subject);
        surroundings(node, subject);
        return node;
    }

    private static void parts(ObjectNode node, Subject subject) {
        if (!subject.links().isEmpty()) {
            ArrayNode links = node.putArray("links");
            subject.links()
                    .forEach(link ->
                            RuleWriter.putText(links.addObject().put("url", link.url()), "label", link.label()));
        }
        if (!subject.media().isEmpty()) {
            ArrayNode media = node.putArray("media");
            subject.media()
                    .forEach(medium -> RuleWriter.putText(
                            media.addObject().put("mediaType", medium.mediaType()), "altText", medium.altText()));
        }
        if (!subject.brand().equals(Brand.none())) {
            brand(node.putObject("brand"), subject.brand());
        }
        if (!subject.attributes().isEmpty()) {
            new TreeMap<>(subject.attributes()).forEach(node.putObject("attributes")::put);
        }
    }

    private static void surroundings(ObjectNode node, Subject subject) {
        if (!subject.evidence().isEmpty()) {
            ArrayNode evidence = node.putArray("evidence");
            subject.evidence().forEach(given -> evidence.addObject()
                    .put("topic", given.topic())
                    .put("kind", given.kind())
                    .put("source", given.source())
                    .put("dated", given.dated().toString()));
        }
        subject.campaign().ifPresent(campaign -> node.putObject("campaign")
                .put("id", campaign.id())
                .put("name", campaign.name())
                .put("starts", campaign.starts().toString())
                .put("ends", campaign.ends().toString()));
    }

    private static void brand(ObjectNode node, Brand brand) {
        node.put("name", brand.name());
        RuleWriter.putTexts(
                node, "palette", brand.palette().stream().map(Colour::hex).toList());
        RuleWriter.putTexts(node, "fonts", brand.fonts());
        RuleWriter.putTexts(node, "requiredTerms", brand.requiredTerms());
        RuleWriter.putTexts(node, "forbiddenTerms", brand.forbiddenTerms());
        RuleWriter.putTexts(node, "competitors", brand.competitors());
        RuleWriter.putTexts(node, "tone", brand.tone());
    }

    private static void observations(ObjectNode node, Example example) {
        if (!example.findings().isEmpty()) {
            ArrayNode findings = node.putArray("findings");
            example.findings().forEach(observed -> {
                ObjectNode finding = findings.addObject().put("kind", observed.kind());
                putUnless(finding, "part", observed.part(), "text");
                RuleWriter.putText(finding, "excerpt", observed.excerpt());
            });
        }
        if (!example.measures().isEmpty()) {
            ArrayNode measures = node.putArray("measures");
            example.measures().forEach(measure -> {
                ObjectNode written = measures.addObject().put("name", measure.name());
                putUnless(written, "part", measure.part(), "media/0");
                written.put("value", BigDecimal.valueOf(measure.value()));
            });
        }
    }

    private static void putUnless(ObjectNode node, String name, String text, String assumed) {
        if (!text.equals(assumed)) {
            node.put(name, text);
        }
    }

    private static void putFlag(ObjectNode node, String name, boolean flag) {
        if (flag) {
            node.put(name, true);
        }
    }
}
