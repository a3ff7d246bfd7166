/**
 * Keys, tokens and passwords by grammar: forms that providers publish, and values that a text assigns to a name which says that
 * they are secret. Placeholders, references to variables, names and identifiers are told apart by {@link
 * org.agentos.rules.scan.secret.Placeholders}, which says why. Nothing is learnt; every walk is linear in the text.
 */
package org.agentos.rules.scan.secret;
