package org.agentos.orchestration.processes;

import java.time.Instant;

/**
 * One version of a process as its author drew it.
 *
 * @param bpmn BPMN 2.0 XML, diagram included
 */
public record ProcessModel(String id, String name, String version, String digest, Instant deployedAt, String bpmn) {}
