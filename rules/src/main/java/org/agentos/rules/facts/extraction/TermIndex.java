package org.agentos.rules.facts.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists by name, ready to be asked about any text. Immutable. */
public final class TermIndex {

    private final Map<String, Set<String>> terms = new HashMap<>();
    private final Map<String, WordScan> scans = new HashMap<>();

    /** Takes terms by the name of their list. */
    public TermIndex(Map<String, List<String>> lists) {
        lists.forEach((name, list) -> {
            terms.put(name, list.stream().map(TermIndex::folded).collect(Collectors.toSet()));
            scans.put(name, new WordScan(Map.of(name, list)));
        });
    }

    /** Whether the text as a whole is a term of a list, whatever the case of its letters. */
    public boolean isTerm(String list, String text) {
        return terms.getOrDefault(list, Set.of()).contains(folded(text));
    }

    /** Whether a term of a list stands in the text as a whole word. */
    public boolean hasTerm(String list, String text) {
        WordScan scan = scans.get(list);
        return scan != null && !scan.scan(text).isEmpty();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
