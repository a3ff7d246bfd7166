/**
 * Personal data by grammar: identifiers from a catalogue of forms, check digits and words beside them, and the ways to reach
 * someone. Nothing here is learnt. All forms are bounded, and are tried only where a word with digits begins, so that the work is
 * linear in the text.
 *
 * <p>A form that much else has too (nine digits) counts when a word that names it stands near, or when the text holds nothing but
 * values, as a cell of a table does: the first with the confidence of such a statement, the second with a low one, under which no
 * shipped rule acts.
 */
package org.agentos.rules.scan.personal;
