package org.agentos.rules.facts.extraction;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;

/** Streams fact sets, the keys of each object in their order, several times as fast as by reflection. */
final class FactSetWriter {

    private static final Map<Class<?>, List<Member>> MEMBERS = members();

    private final JsonGenerator json;

    private record Member(SerializedString name, FactField field) {}

    FactSetWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(FactSet facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", facts.at().toString());
        list("attributes", facts.attributes());
        list("campaigns", facts.campaigns());
        json.writeFieldName("content");
        write(facts.content());
        list("coverage", facts.coverage());
        versions(facts.detectorVersions());
        list("disclosures", facts.disclosures());
        list("evidence", facts.evidence());
        exemptions(facts.exemptions());
        list("findings", facts.findings());
        list("links", facts.links());
        list("measures", facts.measures());
        list("media", facts.media());
        list("tones", facts.tones());
        json.writeEndObject();
    }

    private void list(String name, List<? extends Fact> facts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Fact fact : facts) {
            write(fact);
        }
        json.writeEndArray();
    }

    private void write(Fact fact) throws IOException {
        json.writeStartObject();
        for (Member member : MEMBERS.get(fact.getClass())) {
            json.writeFieldName(member.name());
            value(member.field().read(fact));
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private void versions(Map<String, String> versions) throws IOException {
        json.writeObjectFieldStart("detectorVersions");
        for (Map.Entry<String, String> version : new TreeMap<>(versions).entrySet()) {
            json.writeStringField(version.getKey(), version.getValue());
        }
        json.writeEndObject();
    }

    private void exemptions(List<Exemption> exemptions) throws IOException {
        if (exemptions.isEmpty()) {
            return; // as fact sets of earlier versions have none
        }
        json.writeArrayFieldStart("exemptions");
        for (Exemption exemption : exemptions) {
            json.writeStartObject();
            json.writeStringField("id", exemption.id());
            json.writeStringField("reason", exemption.reason());
            json.writeStringField("ruleId", exemption.ruleId());
            json.writeStringField("until", exemption.until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<Class<?>, List<Member>> members() {
        Map<Class<?>, List<Member>> members = new HashMap<>();
        for (FactType type : FactRegistry.standard().types()) {
            members.put(
                    type.record(),
                    type.fields().stream()
                            .sorted(Comparator.comparing(FactField::name))
                            .map(field -> new Member(new SerializedString(field.name()), field))
                            .toList());
        }
        return members;
    }
}
