package org.agentos.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with placeholders: <code>{alias.field}</code>, or <code>{alias.count}</code> for how many facts matched. */
public record MessageTemplate(String text) {

    /** The pseudo field that counts. */
    public static final String COUNT = "count";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]{0,39})\\.([A-Za-z]{1,40})}");

    /** A place to fill. */
    public record Placeholder(String alias, String field) {}

    public List<Placeholder> placeholders() {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(new Placeholder(matcher.group(1), matcher.group(2)));
        }
        return found;
    }

    /** Whether a brace stands outside of a placeholder, which is a misspelt one. */
    public boolean malformed() {
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    public String fill(Function<Placeholder, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(values.apply(new Placeholder(match.group(1), match.group(2)))));
    }
}
