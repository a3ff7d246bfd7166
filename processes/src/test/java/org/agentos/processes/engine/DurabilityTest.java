package org.agentos.processes.engine;

import static org.agentos.processes.testing.Models.flow;
import static org.agentos.processes.testing.Models.line;
import static org.agentos.processes.testing.Models.process;
import static org.agentos.processes.testing.Models.user;
import static org.agentos.processes.testing.Models.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.testing.TestDatabase;
import org.agentos.processes.testing.TestEngine;
import org.agentos.processes.work.Completion;
import org.junit.jupiter.api.Test;

/** Nothing lost, nothing twice: crashes, races, rollbacks. */
class DurabilityTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private final TestDatabase database = TestDatabase.fresh();
    private final TestEngine first = new TestEngine(database);

    /** What ends a process from outside: no handler and no engine catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private UUID startLine(TestEngine engine, String... types) {
        StringBuilder nodes = new StringBuilder();
        for (String type : types) {
            nodes.append(work(type, type));
        }
        engine.engine().deploy(line("line", nodes.toString(), types));
        return engine.engine().start("line", "key", NOTHING);
    }

    @Test
    void rollsTheCallersRowsBackWithTheStep() {
        AtomicInteger commits = new AtomicInteger();
        first.work("write", item -> () -> {
            first.effect("written");
            if (commits.incrementAndGet() == 1) {
                throw new IllegalStateException("Fails after it wrote");
            }
            return NOTHING;
        });
        UUID instance = startLine(first, "write");

        first.work();
        long afterFailure = database.count("effect");
        first.advance(Duration.ofMinutes(1));
        first.work();

        assertThat(afterFailure).isZero();
        assertThat(database.count("effect")).isEqualTo(1);
        assertThat(first.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }

    @Test
    void rollsAStartBackWithItsCaller() {
        first.work("any", NOTHING);
        first.engine().deploy(line("line", work("a", "any"), "a"));

        assertThatThrownBy(() -> first.transactions().required(() -> {
                    first.engine().start("line", "key", NOTHING);
                    first.effect("mission");
                    throw new IllegalStateException("The caller changes its mind");
                }))
                .hasMessage("The caller changes its mind");

        assertThat(database.count("wf_instance")).isZero();
        assertThat(database.count("wf_work")).isZero();
        assertThat(database.count("effect")).isZero();
    }

    @Test
    void rollsTheStepBackWhenTheListenerFails() {
        first.work("any", NOTHING).listener(new EngineListener() {
            @Override
            public void instanceStarted(InstanceRef instance) {
                throw new IllegalStateException("No room in the log");
            }
        });
        first.engine().deploy(line("line", work("a", "any"), "a"));

        assertThatThrownBy(() -> first.engine().start("line", "key", NOTHING)).hasMessageContaining("No room");

        assertThat(database.count("wf_instance")).isZero();
    }

    @Test
    void anotherNodeTakesOverWhenTheLeaseOfADeadOneEnds() {
        List<UUID> keys = new ArrayList<>();
        first.work("agent", item -> {
            keys.add(item.id());
            if (item.attempt() == 1) {
                throw new Killed();
            }
            return Completion.of(NOTHING);
        });
        UUID instance = startLine(first, "agent");
        assertThatThrownBy(first::work).isInstanceOf(Killed.class);

        TestEngine second = first.another();
        boolean tooEarly = second.engine().runOneWork();
        second.advance(Duration.ofMinutes(6));
        second.work();

        assertThat(tooEarly).isFalse();
        assertThat(keys).hasSize(2).containsOnly(keys.get(0));
        assertThat(second.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }

    @Test
    void dropsAnAnswerThatComesAfterItsLease() {
        TestEngine[] second = new TestEngine[1];
        first.work("slow", item -> {
            if (item.attempt() == 1) {
                second[0].advance(Duration.ofMinutes(6));
                second[0].work();
            }
            return () -> {
                second[0].effect("attempt " + item.attempt());
                return NOTHING;
            };
        });
        UUID instance = startLine(first, "slow");
        second[0] = first.another();

        first.work();

        assertThat(database.texts("select what from effect")).containsExactly("attempt 2");
        assertThat(first.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }

    @Test
    void twoNodesFinishEveryBranchOfOneInstanceOnce() throws Exception {
        StringBuilder body = new StringBuilder("<bpmn:startEvent id='start'/><bpmn:parallelGateway id='fork'/>"
                + "<bpmn:parallelGateway id='join'/><bpmn:endEvent id='end'/>" + flow("start", "fork")
                + flow("join", "end"));
        for (int i = 0; i < 6; i++) {
            body.append(work("w" + i, "branch")).append(flow("fork", "w" + i)).append(flow("w" + i, "join"));
        }
        AtomicInteger calls = new AtomicInteger();
        first.work("branch", item -> {
            calls.incrementAndGet();
            return Completion.of(Map.of(item.nodeId(), "done"));
        });
        first.engine().deploy(process("fan", body.toString()));
        List<UUID> instances = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            instances.add(first.engine().start("fan", "key", NOTHING));
        }
        TestEngine second = first.another();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            TestEngine node = i % 2 == 0 ? first : second;
            nodes.add(threads.submit(() -> node.work()));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        threads.shutdown();
        first.work();

        assertThat(calls).hasValue(30);
        assertThat(instances).allSatisfy(id -> {
            assertThat(first.view(id).state()).isEqualTo(InstanceView.State.COMPLETED);
            assertThat(first.view(id).variables()).hasSize(6);
        });
    }

    @Test
    void completesATaskOnlyOnce() {
        first.engine().deploy(line("line", user("ask", "reviewer"), "ask"));
        UUID instance = first.engine().start("line", "key", NOTHING);
        HumanTask task = first.onlyTask(instance);

        first.engine().completeTask(task.id(), "ann", NOTHING);

        assertThatThrownBy(() -> first.engine().completeTask(task.id(), "bob", NOTHING))
                .isInstanceOfSatisfying(EngineRefusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(EngineRefusal.Reason.CONFLICT));
        assertThat(first.engine().task(task.id()).orElseThrow().endedBy()).contains("ann");
    }

    @Test
    void claimsNameTheRevisionTheySaw() {
        first.engine().deploy(line("line", user("ask", "reviewer"), "ask"));
        HumanTask task = first.onlyTask(first.engine().start("line", "key", NOTHING));

        HumanTask claimed = first.engine().claim(task.id(), "ann", task.revision());

        assertThat(claimed.assignee()).contains("ann");
        assertThatThrownBy(() -> first.engine().claim(task.id(), "bob", task.revision()))
                .isInstanceOf(EngineRefusal.class);
        assertThat(first.engine().release(task.id(), claimed.revision()).state())
                .isEqualTo(HumanTask.State.OPEN);
    }

    @Test
    void firesATimerOnceAfterARestartOverTwoNodes() {
        first.work("after", NOTHING);
        first.engine()
                .deploy(line(
                        "line",
                        "<bpmn:intermediateCatchEvent id='wait'><bpmn:timerEventDefinition><bpmn:timeDuration>PT2H"
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                                + work("after", "after"),
                        "wait",
                        "after"));
        UUID instance = first.engine().start("line", "key", NOTHING);
        TestEngine restarted = first.another();
        TestEngine second = first.another();

        int early = restarted.engine().pollTimers();
        restarted.advance(Duration.ofHours(3));
        second.advance(Duration.ofHours(3));
        int fired = restarted.engine().pollTimers() + second.engine().pollTimers();
        restarted.work();

        assertThat(early).isZero();
        assertThat(fired).isEqualTo(1);
        assertThat(restarted.calls()).isEmpty();
        assertThat(first.calls()).containsExactly("after 1");
        assertThat(restarted.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
    }
}
