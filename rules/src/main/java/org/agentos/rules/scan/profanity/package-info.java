/**
 * Vulgar words and slurs: what is written, and what it stands for when it is disguised. Lexicons and word formation, no model. Findings
 * are {@code profanity.severe}, {@code profanity} (strong) and {@code profanity.mild}.
 */
package org.agentos.rules.scan.profanity;
