/**
 * YAML of strangers: composed into a tree of texts, lists and mappings within bounds, never into objects. No tags, no anchors,
 * one document, no key twice.
 */
package org.agentos.rules.rulebook.style.yaml;
