/** How a text is written: wording, grammar and typography that English style guides advise against. Notes for the author, no violations. */
package org.agentos.rules.scan.prose;
