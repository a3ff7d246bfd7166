package org.agentos.rules.rulebook.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which parts of a document a check looks at: all of some conditions, such as {@code heading & ~heading.h1}.
 *
 * @param text as it was written
 */
public record StyleScope(String text, List<Part> parts) {

    /** What a selector may begin with. */
    public static final Set<String> KNOWN = Set.of(
            "text",
            "heading",
            "table",
            "figure",
            "list",
            "paragraph",
            "sentence",
            "alt",
            "title",
            "blockquote",
            "summary",
            "raw");

    public static final StyleScope TEXT = parse("text");

    /** Sections that a block must have, all of them; or, negated, not all. */
    public record Part(List<String> sections, boolean negated) {
        public Part {
            sections = List.copyOf(sections);
        }
    }

    public StyleScope {
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }

    public static StyleScope parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String each : text.split("&", -1)) {
            String part = each.strip();
            boolean negated = part.startsWith("~");
            parts.add(new Part(List.of((negated ? part.substring(1) : part).split("\\.")), negated));
        }
        return new StyleScope(text, parts);
    }

    /** Whether a block with these sections, such as {@code text heading h2 md}, is looked at. */
    public boolean matches(Set<String> sections) {
        boolean sized = sections.contains("raw") || sections.contains("summary");
        for (Part part : parts) {
            boolean contained = sections.containsAll(part.sections());
            if (part.negated() ? contained || sized : !contained) {
                return false;
            }
        }
        return true;
    }
}
