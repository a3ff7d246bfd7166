/** Makes facts from a subject and what the detectors saw, in a stable order, and keeps them as canonical JSON. */
package org.agentos.rules.facts.extraction;
