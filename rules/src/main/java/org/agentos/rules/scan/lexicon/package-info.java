/**
 * Phrases by kind, in small versioned files.
 *
 * <p>A line of a file is {@code confidence, tab, phrase}. A phrase is a sequence of words: {@code a|b} either; {@code word*} any
 * word that begins so; {@code @name} any word or phrase of a class defined by a line {@code @name, tab, a|b|c}; {@code word?} may
 * be missing; {@code ..} up to three words of any kind. A line {@code kind, tab, name} begins a kind; {@code plain} after the
 * name says that a negation before the phrase changes nothing.
 */
package org.agentos.rules.scan.lexicon;
