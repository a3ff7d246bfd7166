package org.agentos.rules.rulebook.compilation;

import java.util.Objects;
import org.agentos.rules.facts.ContentFact;

/**
 * The content as one rule looks at it. Compiled rules find theirs by an index, so that content costs nothing for rules that it was
 * not inserted for.
 *
 * @param rule the rule's index
 */
public record Probe(int rule, ContentFact content) {

    public Probe {
        Objects.requireNonNull(content, "content");
    }
}
