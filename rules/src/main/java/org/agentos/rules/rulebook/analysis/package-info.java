/**
 * What is wrong with rules before they decide anything: rules that can never fire or always do, that repeat or contradict each other,
 * tables with gaps and overlaps, thresholds that no rules can cross, missing examples. Each remark that speaks of facts shows some, and
 * the interpreter has confirmed them; nothing is claimed that was not shown.
 */
package org.agentos.rules.rulebook.analysis;
