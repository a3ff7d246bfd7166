package org.agentos.processes.engine;

import static org.agentos.processes.testing.Models.definitions;
import static org.agentos.processes.testing.Models.flow;
import static org.agentos.processes.testing.Models.line;
import static org.agentos.processes.testing.Models.process;
import static org.agentos.processes.testing.Models.user;
import static org.agentos.processes.testing.Models.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.instances.Definition;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.testing.TestDatabase;
import org.agentos.processes.testing.TestEngine;
import org.junit.jupiter.api.Test;

/** Elements of BPMN in the form that bpmn-js writes them, run with the state reloaded at every step. */
class FlowTest {
    private final TestEngine engine = new TestEngine(TestDatabase.fresh()).work("any", Map.of());

    private UUID start(String xml, Map<String, Object> variables) {
        Definition definition = engine.engine().deploy(xml).get(0);
        UUID id = engine.engine().start(definition.id(), "key", variables);
        engine.work();
        return id;
    }

    @Test
    void keepsRunningInstancesOnTheirVersion() {
        UUID old = start(line("line", user("ask", "a"), "ask"), Map.of());
        engine.engine().deploy(line("line", user("ask", "a") + work("more", "any"), "ask", "more"));
        UUID fresh = engine.engine().start("line", "key", Map.of());

        engine.complete(old, Map.of());
        engine.complete(fresh, Map.of());

        assertThat(engine.view(old).version()).isEqualTo("1");
        assertThat(engine.path(old)).doesNotContain("more");
        assertThat(engine.view(fresh).version()).isEqualTo("2");
        assertThat(engine.path(fresh)).contains("more");
    }

    @Test
    void deploysAnUnchangedTextOnce() {
        String xml = line("line", work("a", "any"), "a");

        Definition first = engine.engine().deploy(xml).get(0);
        Definition second = engine.engine().deploy(xml).get(0);

        assertThat(second).isEqualTo(first);
        assertThat(engine.engine().bpmnXml("line", "1")).contains(xml);
    }

    @Test
    void takesTheDefaultFlowWhenNoConditionHolds() {
        String body = "<bpmn:startEvent id='start'/><bpmn:exclusiveGateway id='g' default='g-b'/>" + work("a", "any")
                + work("b", "any") + "<bpmn:endEvent id='end'/>" + flow("start", "g")
                + flow("g", "a", "score &gt;= 50 and channel in (\"x\", \"mastodon\")") + flow("g", "b")
                + flow("a", "end") + flow("b", "end");
        String xml = process("choice", body);

        UUID high = start(xml, Map.of("score", 80, "channel", "x"));
        UUID low = start(xml, Map.of("score", 10, "channel", "x"));

        assertThat(engine.path(high)).contains("a").doesNotContain("b");
        assertThat(engine.path(low)).contains("b").doesNotContain("a");
    }

    @Test
    void splitsAndJoinsFlowsThatAreOnlyDrawn() {
        String body = "<bpmn:startEvent id='start'/>" + work("a", "any") + work("b", "any") + work("c", "any")
                + "<bpmn:endEvent id='end'/>" + flow("start", "a") + flow("a", "b") + flow("a", "c") + flow("b", "end")
                + flow("c", "end");

        UUID instance = start(process("drawn", body), Map.of());

        assertThat(engine.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
        assertThat(engine.path(instance)).contains("b", "c").noneMatch(node -> node.contains("__added"));
    }

    @Test
    void interruptsACallWhenItsTimeIsUp() {
        engine.engine().deploy(line("child", user("ask", "reviewer"), "ask"));
        String body = "<bpmn:startEvent id='start'/><bpmn:callActivity id='call' calledElement='child'/>"
                + "<bpmn:boundaryEvent id='late' attachedToRef='call'><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H"
                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>" + work("escalate", "any")
                + "<bpmn:endEvent id='end'/><bpmn:endEvent id='end-late'/>" + flow("start", "call")
                + flow("call", "end")
                + flow("late", "escalate") + flow("escalate", "end-late");
        UUID instance = start(process("caller", body), Map.of());
        HumanTask task = engine.onlyTask(instance);

        engine.advance(Duration.ofHours(2));
        engine.engine().pollTimers();
        engine.work();

        assertThat(engine.engine().task(task.id()).orElseThrow().state()).isEqualTo(HumanTask.State.CANCELLED);
        assertThat(engine.path(instance)).endsWith("end-late").doesNotContain("end");
        assertThat(engine.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }

    @Test
    void deliversSignalsAndMessagesToTheInstanceTheyName() {
        String xml = definitions("<bpmn:signal id='s' name='go'/><bpmn:message id='m' name='note'/>"
                + "<bpmn:process id='waiting' isExecutable='true'><bpmn:startEvent id='start'/>"
                + "<bpmn:intermediateCatchEvent id='c'><bpmn:signalEventDefinition signalRef='s'/>"
                + "</bpmn:intermediateCatchEvent><bpmn:intermediateCatchEvent id='n'>"
                + "<bpmn:messageEventDefinition messageRef='m'/></bpmn:intermediateCatchEvent>"
                + "<bpmn:endEvent id='end'/>" + flow("start", "c") + flow("c", "n") + flow("n", "end")
                + "</bpmn:process>");
        UUID one = start(xml, Map.of());
        UUID other = start(xml, Map.of());

        engine.engine().signal(one, "go", "");
        engine.engine().message(one, "note", "");

        assertThat(engine.view(one).state()).isEqualTo(InstanceView.State.COMPLETED);
        assertThat(engine.view(other).tokens())
                .extracting(InstanceView.Token::nodeId)
                .containsExactly("c");
    }

    @Test
    void throwsASignalWithinItsInstance() {
        String xml = definitions("<bpmn:signal id='s' name='go'/><bpmn:process id='own' isExecutable='true'>"
                + "<bpmn:startEvent id='start'/><bpmn:parallelGateway id='fork'/><bpmn:intermediateCatchEvent id='c'>"
                + "<bpmn:signalEventDefinition signalRef='s'/></bpmn:intermediateCatchEvent>"
                + user("ask", "reviewer") + "<bpmn:intermediateThrowEvent id='t'>"
                + "<bpmn:signalEventDefinition signalRef='s'/></bpmn:intermediateThrowEvent><bpmn:endEvent id='end'/>"
                + "<bpmn:endEvent id='end-t'/>" + flow("start", "fork") + flow("fork", "c") + flow("c", "end")
                + flow("fork", "ask") + flow("ask", "t") + flow("t", "end-t") + "</bpmn:process>");
        UUID instance = start(xml, Map.of());

        engine.complete(instance, Map.of());

        assertThat(engine.path(instance)).contains("end", "end-t");
        assertThat(engine.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }

    @Test
    void runsASubProcessInsideItsInstance() {
        String body = "<bpmn:startEvent id='start'/><bpmn:subProcess id='sub'><bpmn:startEvent id='in'/>"
                + work("inner", "any") + "<bpmn:endEvent id='out'/>" + flow("in", "inner") + flow("inner", "out")
                + "</bpmn:subProcess><bpmn:endEvent id='end'/>" + flow("start", "sub") + flow("sub", "end");

        UUID instance = start(process("nested", body), Map.of());

        assertThat(engine.path(instance)).contains("sub", "inner").endsWith("end");
    }
}
