/** The process library: BPMN gate, jBPM engine and its PostgreSQL stores. */
package org.agentos.processes;
