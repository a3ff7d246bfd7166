/** Looks for what style checks ask, in text, Markdown, HTML and other formats, and says where it stands. */
package org.agentos.rules.scan.style;
