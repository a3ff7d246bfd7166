package org.agentos.rules.rulebook.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.style.StyleCheck.Head;
import org.agentos.rules.rulebook.style.yaml.YamlMapping;
import org.agentos.rules.rulebook.style.yaml.YamlMapping.Text;

/** Reads what all checks have; whatever is wrong is left with the mapping. */
record HeadReader(YamlMapping yaml, String pack, String name) {

    /** The highest limit of alerts. */
    private static final int COUNT = 1_000_000;

    Head read() {
        Text message = yaml.required("message", "what to tell the author, with '%s' for what was found");
        Map<String, StyleLevel> levels = new LinkedHashMap<>();
        for (StyleLevel level : StyleLevel.values()) {
            levels.put(level.word(), level);
        }
        StyleLevel level = yaml.text("level")
                .flatMap(text -> yaml.oneOf(text, levels, "level"))
                .orElse(StyleLevel.WARNING);
        yaml.flag("vocab", true);
        yaml.text("name");
        return new Head(
                pack,
                name,
                level,
                message.text(),
                yaml.text("description").map(Text::text).orElse(""),
                yaml.text("link").map(Text::text).orElse(""),
                scopes(),
                yaml.integer("limit", COUNT),
                action());
    }

    private List<StyleScope> scopes() {
        List<StyleScope> scopes = new ArrayList<>();
        Map<String, Boolean> known = new LinkedHashMap<>();
        StyleScope.KNOWN.stream().sorted().forEach(scope -> known.put(scope, true));
        for (Text text : yaml.texts("scope")) {
            StyleScope scope = StyleScope.parse(text.text());
            for (StyleScope.Part part : scope.parts()) {
                String first = part.sections().get(0);
                yaml.oneOf(new Text(first.isEmpty() ? "~" : first, text.line(), text.column()), known, "scope");
            }
            scopes.add(scope);
        }
        return scopes.isEmpty() ? List.of(StyleScope.TEXT) : scopes;
    }

    private StyleAction action() {
        Optional<YamlMapping> mapping = yaml.mapping("action");
        if (mapping.isEmpty()) {
            return StyleAction.NONE;
        }
        Map<String, String> known = new LinkedHashMap<>();
        List.of("replace", "remove", "edit", "suggest", "convert").forEach(each -> known.put(each, each));
        Text word = mapping.get().required("name", "what to do, one of " + String.join(", ", known.keySet()));
        List<String> parameters =
                mapping.get().texts("params").stream().map(Text::text).toList();
        mapping.get().refuseOthers("an action");
        return mapping.get()
                .oneOf(word, known, "action")
                .map(each -> new StyleAction(each, parameters))
                .orElse(StyleAction.NONE);
    }
}
