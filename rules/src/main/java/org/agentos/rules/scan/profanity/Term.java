package org.agentos.rules.scan.profanity;

/** What a word of the lexicon means. */
record Term(Strength strength, double confidence) {}
