package org.agentos.orchestration.missions.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.orchestration.missions.timeline.DiagramView.TokenView;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.instances.InstanceView.Token;
import org.agentos.processes.instances.NodeRun;

/** What is drawn on the calling process: what happens in a called one shows on the node that calls it. */
record Diagram(InstanceView instance, List<Incident> known) {

    List<TokenView> tokens() {
        String inside = instance.tokens().stream()
                .filter(token -> !isDrawn(token))
                .map(Token::nodeName)
                .collect(Collectors.joining(", "));
        return own().map(token -> new TokenView(token.nodeId(), name(token, inside), token.since()))
                .toList();
    }

    List<String> visited() {
        return instance.history().stream()
                .filter(run -> run.processId().equals(instance.processId()))
                .map(NodeRun::nodeId)
                .distinct()
                .toList();
    }

    List<String> incidents() {
        List<Incident> open = known.stream().filter(Incident::isOpen).toList();
        Set<String> drawn = Set.copyOf(visited());
        boolean inside = open.stream().anyMatch(incident -> !drawn.contains(incident.nodeId()));
        Stream<String> here = open.stream().map(Incident::nodeId).filter(drawn::contains);
        Stream<String> calls = inside ? own().map(Token::nodeId) : Stream.empty();
        return Stream.concat(here, calls).distinct().toList();
    }

    private Stream<Token> own() {
        return instance.tokens().stream().filter(this::isDrawn);
    }

    private boolean isDrawn(Token token) {
        return token.processId().equals(instance.processId());
    }

    private static String name(Token token, String inside) {
        return inside.isEmpty() ? token.nodeName() : token.nodeName() + ": " + inside;
    }
}
