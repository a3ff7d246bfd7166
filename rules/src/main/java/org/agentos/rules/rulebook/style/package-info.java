/**
 * Style checks: what Vale's YAML notation says, as typed values. {@link org.agentos.rules.rulebook.style.ValeNotation} reads
 * them; {@code org.agentos.rules.scan.style} looks for them in content; the rules that judge what is found are ordinary ones.
 * Scripts, sequences of parts of speech and spelling are refused by name.
 *
 * @see <a href="https://vale.sh/docs/checks">Vale's documentation of checks</a>
 */
package org.agentos.rules.rulebook.style;
