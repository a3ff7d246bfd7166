package org.agentos.governance.policies.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.platform.json.Json;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/**
 * What a look at a text found.
 *
 * @param guided the rules as guided JSON; empty while there are problems
 * @param contentHash of the rules; empty while there are problems
 * @param remarks what the author should know of rules that have no problems
 * @param analysed false when the rules are too many to be looked at one against the other while somebody types
 */
public record CheckView(
        Optional<JsonNode> guided,
        Optional<String> contentHash,
        int ruleCount,
        List<ProblemView> problems,
        List<RemarkView> remarks,
        boolean analysed) {

    public static CheckView of(Checked checked) {
        return new CheckView(
                checked.rules().map(rules -> Json.read(GuidedNotation.print(rules), JsonNode.class)),
                checked.rules().map(rules -> VersionContent.of(rules).hash()),
                checked.rules().map(rules -> rules.allRules().size()).orElse(0),
                checked.problems().stream().map(ProblemView::of).toList(),
                checked.remarks().stream().map(RemarkView::of).toList(),
                checked.analysed());
    }
}
