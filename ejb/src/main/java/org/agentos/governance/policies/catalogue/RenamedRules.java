package org.agentos.governance.policies.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.json.Json;

/** The rules of a version under ids that no rule has yet, so that both can be in force. */
final class RenamedRules {

    private static final String SUFFIX = "-copy";

    private RenamedRules() {}

    /** Guided JSON; where the text has problems, the text as it is. */
    static DraftText of(PolicyVersion origin) {
        return origin.content()
                .map(content -> renamed(content, origin.state() == VersionState.IN_FORCE))
                .map(guided -> DraftText.of(Notation.GUIDED, guided))
                .orElseGet(origin::text);
    }

    /** @param listsInForce whether its word lists are there for every policy */
    private static String renamed(String guided, boolean listsInForce) {
        ObjectNode document = Json.read(guided, ObjectNode.class);
        for (String part : List.of("rules", "tables")) {
            for (JsonNode each : document.path(part)) {
                ((ObjectNode) each).put("id", each.path("id").asText() + SUFFIX);
            }
        }
        if (listsInForce) {
            document.remove("wordLists");
        }
        return document.toPrettyString();
    }
}
