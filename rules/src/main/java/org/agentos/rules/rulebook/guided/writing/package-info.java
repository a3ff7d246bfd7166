/** Writes the model as guided JSON, so that reading it gives the same model. */
package org.agentos.rules.rulebook.guided.writing;
