package org.agentos.agents;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a language model is asked.
 *
 * @param system what it is and what it must keep to
 * @param user the material, as data
 * @param schemaName letters, digits and {@code _}
 * @param schema JSON Schema of the answer; every object closed, every member required
 */
public record Prompt(String system, String user, String schemaName, ObjectNode schema) {}
