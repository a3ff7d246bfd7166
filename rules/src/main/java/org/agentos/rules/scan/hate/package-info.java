/**
 * Hate and harassment towards groups of people: attacks, threats, slurs, told from mention, counter-speech, negation, reclaimed words and
 * homonyms. Grammar over lexicons of groups, hostile predicates and signs of counter-speech; misspelt, spaced and run-together words are
 * repaired first. No model: what is only implied is mostly missed.
 */
package org.agentos.rules.scan.hate;
