/**
 * The letters of restricted DRL: tokens with their places, and the problems of a text. Linear in the length of
 * the text, never recursive beyond a fixed depth, and total: whatever the text, reading ends with tokens and problems.
 */
package org.agentos.rules.rulebook.drl.syntax;
