package org.agentos.governance.wordlists;

/**
 * A word list by name.
 *
 * @param terms how many it has
 * @param usedBy how many rules in force ask for it
 */
public record WordListItem(String name, String policyId, int terms, int usedBy) {}
