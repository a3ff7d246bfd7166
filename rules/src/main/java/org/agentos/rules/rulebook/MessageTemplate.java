package org.agentos.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with placeholders: <code>{alias.field}</code>, or <code>{alias.count}</code> for how many facts matched. Taken apart once,
 * to be filled often. Immutable.
 */
public final class MessageTemplate {

    /** The pseudo field that counts. */
    public static final String COUNT = "count";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]{0,39})\\.([A-Za-z]{1,40})}");

    /** What stands before, between and after the placeholders: one more than there are of these. */
    private final List<String> literals = new ArrayList<>();

    private final List<Placeholder> placeholders = new ArrayList<>();

    /** A place to fill. */
    public record Placeholder(String alias, String field) {
        public Placeholder {
            Objects.requireNonNull(alias, "alias");
            Objects.requireNonNull(field, "field");
        }
    }

    public MessageTemplate(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            literals.add(text.substring(from, matcher.start()));
            placeholders.add(new Placeholder(matcher.group(1), matcher.group(2)));
            from = matcher.end();
        }
        literals.add(text.substring(from));
    }

    public List<Placeholder> placeholders() {
        return List.copyOf(placeholders);
    }

    /** Whether a brace stands outside of a placeholder, which is a misspelt one. */
    public boolean malformed() {
        return literals.stream().anyMatch(literal -> literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0);
    }

    public String fill(Function<Placeholder, String> values) {
        if (placeholders.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder filled = new StringBuilder(literals.get(0));
        for (int i = 0; i < placeholders.size(); i++) {
            filled.append(values.apply(placeholders.get(i))).append(literals.get(i + 1));
        }
        return filled.toString();
    }
}
