/**
 * What a BPMN model from outside must pass. All problems are named at once, each with its element, reason and suggestion.
 * Two answers are kept apart: <em>accepted</em> models can be shown and edited, <em>deployable</em> ones can be run.
 * Nothing that an author wrote is compiled, evaluated or resolved as a class, here or later.
 */
package org.agentos.processes.gate;
