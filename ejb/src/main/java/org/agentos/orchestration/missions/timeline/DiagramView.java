package org.agentos.orchestration.missions.timeline;

import java.time.Instant;
import java.util.List;

/**
 * A mission's process with its live tokens.
 *
 * @param bpmn BPMN 2.0 XML with its diagram
 * @param visited ids of nodes that were passed
 * @param incidents ids of nodes with an open incident
 */
public record DiagramView(
        String bpmn,
        String processId,
        String version,
        List<TokenView> tokens,
        List<String> visited,
        List<String> incidents) {

    /** Where it stands; inside a call, {@code nodeName} names the called step too. */
    public record TokenView(String nodeId, String nodeName, Instant since) {}
}
