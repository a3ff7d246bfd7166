package org.agentos.governance.policies.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.agentos.platform.json.Json;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.analysis.Remark;

/**
 * Something about rules that their author should know.
 *
 * @param subjects ids of the rules or tables that it is about
 * @param witness facts that show it
 */
public record RemarkView(Remark.Kind kind, List<String> subjects, String sentence, Optional<JsonNode> witness) {

    static RemarkView of(Remark remark) {
        return new RemarkView(
                remark.kind(),
                remark.subjects(),
                remark.sentence(),
                remark.witness().map(facts -> Json.read(FactSetJson.write(facts), JsonNode.class)));
    }
}
