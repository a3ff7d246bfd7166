package org.agentos.web.policies;

import java.util.List;
import org.agentos.rules.facts.registry.FactCatalogue;
import org.agentos.rules.rulebook.WordList;

/**
 * What rules may speak of: for completion while somebody writes.
 *
 * @param wordLists of every policy in force
 */
record FactSchema(List<FactCatalogue.Entry> facts, List<ListName> wordLists) {

    private static final int SHOWN = 5;

    static FactSchema of(FactCatalogue catalogue, List<WordList> lists) {
        return new FactSchema(
                catalogue.facts(),
                lists.stream()
                        .map(list -> new ListName(
                                list.name(),
                                list.terms().size(),
                                list.terms().stream().limit(SHOWN).toList()))
                        .toList());
    }

    /**
     * A word list by name.
     *
     * @param terms how many it has
     * @param first its first terms
     */
    record ListName(String name, int terms, List<String> first) {}
}
