package org.agentos.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.processes.gate.BpmnGate;
import org.agentos.processes.gate.GateReport;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.ModelRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every model that ships must be. */
class ShippedProcessesTest {
    private static final Set<String> WORK =
            Set.of("ideation", "create-content", "decision", "publish", "index", "remind");
    private static final int MOST_NODES = 15;

    static List<String> ids() {
        return ShippedProcesses.IDS;
    }

    private static List<Element> nodes(BpmnDocument model) {
        return Stream.of(Bpmn.WORK_TASKS, Bpmn.GATEWAYS, Bpmn.EVENTS, List.of("userTask", "callActivity"))
                .flatMap(names -> model.all(names).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void passesTheGate(String id) {
        GateReport report = BpmnGate.of(WORK).check(ShippedProcesses.bpmn(id));

        assertThat(report.problems()).isEmpty();
        assertThat(report.deployable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void staysSmall(String id) throws ModelRefused {
        BpmnDocument model = BpmnDocument.parse(ShippedProcesses.bpmn(id));

        assertThat(nodes(model)).hasSizeLessThanOrEqualTo(MOST_NODES);
        assertThat(model.all("scriptTask")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void remindsOfEveryTaskWithoutEndingIt(String id) throws ModelRefused {
        BpmnDocument model = BpmnDocument.parse(ShippedProcesses.bpmn(id));

        List<String> reminded = model.all("boundaryEvent").stream()
                .filter(event -> event.getAttribute("cancelActivity").equals("false"))
                .filter(event ->
                        BpmnDocument.child(event, "timerEventDefinition").isPresent())
                .map(event -> event.getAttribute("attachedToRef"))
                .toList();

        assertThat(reminded)
                .containsExactlyElementsOf(
                        model.all("userTask").stream().map(BpmnDocument::id).toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void drawsEveryNodeAndFlow(String id) throws ModelRefused {
        BpmnDocument model = BpmnDocument.parse(ShippedProcesses.bpmn(id));

        List<String> drawn = model.everything().stream()
                .filter(element -> Set.of("BPMNShape", "BPMNEdge").contains(element.getLocalName()))
                .map(element -> element.getAttribute("bpmnElement"))
                .toList();

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(nodes(model).stream(), model.all("sequenceFlow").stream())
                                .map(BpmnDocument::id)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void callsOnlyWhatShips(String id) throws ModelRefused {
        BpmnDocument model = BpmnDocument.parse(ShippedProcesses.bpmn(id));

        assertThat(model.all("callActivity"))
                .extracting(call -> call.getAttribute("calledElement"))
                .isSubsetOf(ShippedProcesses.IDS);
    }
}
