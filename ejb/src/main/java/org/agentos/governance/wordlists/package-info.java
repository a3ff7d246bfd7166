/**
 * Word lists that rules in force ask for, each with the policy that owns it. A list changes as everything of a policy does: as a
 * draft of its next version, which other officers approve.
 */
package org.agentos.governance.wordlists;
