package org.agentos.governance.wordlists;

import java.util.List;

/**
 * What became of a change: a draft that waits for its life.
 *
 * @param version number of the draft
 * @param added terms that the list in force lacks
 * @param removed terms of the list in force that it lacks
 */
public record WordListChange(String name, String policyId, int version, List<String> added, List<String> removed) {}
