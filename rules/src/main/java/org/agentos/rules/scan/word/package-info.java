/** Quick answers about single words: whether a piece of one may be known, and what was found out about it before. */
package org.agentos.rules.scan.word;
