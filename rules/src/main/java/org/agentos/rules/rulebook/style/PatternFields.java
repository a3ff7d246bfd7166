package org.agentos.rules.rulebook.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.rulebook.style.StyleCheck.Swap;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.rulebook.style.yaml.YamlMapping;
import org.agentos.rules.rulebook.style.yaml.YamlMapping.Text;

/** Reads fields that hold patterns; those that do not run are left as problems with the mapping. */
record PatternFields(YamlMapping yaml) {

    List<Swap> swaps(String key, boolean ignoreCase) {
        Map<String, String> pairs = new LinkedHashMap<>();
        yaml.pairs(key).forEach((left, right) -> {
            read(List.of(left), ignoreCase);
            pairs.put(left.text(), right.text());
        });
        if (pairs.isEmpty()) {
            yaml.required(key, "a mapping from one form to the other");
        }
        return StyleCheck.swaps(pairs);
    }

    /** The patterns among some texts that are not blank, each known to run. */
    List<String> read(List<Text> texts, boolean ignoreCase) {
        List<String> patterns = new ArrayList<>();
        for (Text text : texts) {
            if (text.text().isBlank()) {
                continue;
            }
            try {
                StylePattern.of(text.text(), ignoreCase);
                patterns.add(text.text());
            } catch (PatternRefused e) {
                yaml.problem(text, "pattern", e.getMessage());
            }
        }
        return patterns;
    }
}
