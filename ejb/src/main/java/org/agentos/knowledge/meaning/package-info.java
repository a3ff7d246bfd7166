/** Texts by their meaning: embedded here, kept and searched by a vector index behind a port. */
package org.agentos.knowledge.meaning;
