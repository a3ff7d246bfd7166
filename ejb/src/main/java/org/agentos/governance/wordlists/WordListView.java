package org.agentos.governance.wordlists;

import java.util.List;
import java.util.Optional;

/**
 * A word list in force.
 *
 * @param policyVersion number of the version that it is part of: its ETag
 * @param openVersion number of a version that is not in force yet, in which the list may be another
 * @param usedBy ids of the rules in force that ask for it
 */
public record WordListView(
        String name,
        String policyId,
        int policyVersion,
        Optional<Integer> openVersion,
        List<String> terms,
        List<String> usedBy) {}
