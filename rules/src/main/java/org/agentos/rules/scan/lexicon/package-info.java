/**
 * Phrases by kind, in small versioned files whose notation {@code README.md} beside them describes, and how they are found in the
 * sentences of a text: negation, exceptions and the longest match included. Linear in the length of the text.
 */
package org.agentos.rules.scan.lexicon;
