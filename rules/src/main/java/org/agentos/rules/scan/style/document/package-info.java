/**
 * Documents as a style check sees them: blocks of text with a scope, out of Markdown, HTML, reStructuredText, AsciiDoc, Org,
 * DITA, DocBook, plain text and the comments of source code. Each character knows where it came from; code, addresses and
 * markup are left out or masked.
 */
package org.agentos.rules.scan.style.document;
