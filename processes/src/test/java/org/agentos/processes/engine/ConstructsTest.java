package org.agentos.processes.engine;

import static org.agentos.processes.testing.Models.definitions;
import static org.agentos.processes.testing.Models.flow;
import static org.agentos.processes.testing.Models.line;
import static org.agentos.processes.testing.Models.process;
import static org.agentos.processes.testing.Models.user;
import static org.agentos.processes.testing.Models.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceView.State;
import org.agentos.processes.testing.TestDatabase;
import org.agentos.processes.testing.TestEngine;
import org.agentos.processes.work.Completion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Constructs of BPMN on PostgreSQL; the state is read back between the steps. */
class ConstructsTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestEngine engine = new TestEngine(database);

    @Nested
    class Repetition {
        private static final String SENDING =
                "<bpmn:serviceTask id='send' agentos:work='send'><bpmn:multiInstanceLoopCharacteristics %s"
                        + " agentos:collection='channels' agentos:element='channel'>%s</bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>";

        @Test
        void doesTheWorkOncePerItemAtTheSameTime() {
            engine.work("send", item -> {
                engine.effect(item.text("channel").orElse("none"));
                return Completion.of(Map.of());
            });
            engine.engine().deploy(line("many", SENDING.formatted("", ""), "send"));

            UUID id = engine.engine().start("many", "key", Map.of("channels", List.of("x", "mastodon", "email")));
            long queued = database.count("wf_work");
            engine.work();

            assertThat(queued).isEqualTo(3);
            assertThat(database.texts("select what from effect order by what"))
                    .containsExactly("email", "mastodon", "x");
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void doesTheWorkOncePerItemInTurn() {
            engine.work("send", item -> {
                engine.effect(item.text("channel").orElse("none"));
                return Completion.of(Map.of());
            });
            engine.engine().deploy(line("turns", SENDING.formatted("isSequential='true'", ""), "send"));

            UUID id = engine.engine().start("turns", "key", Map.of("channels", "b, a"));
            long queued = database.count("wf_work");
            engine.work();

            assertThat(queued).isEqualTo(1);
            assertThat(database.texts("select what from effect order by id")).containsExactly("b", "a");
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void endsEarlyWhenItsConditionHoldsAndGathersResults() {
            engine.engine()
                    .deploy(line(
                            "votes",
                            "<bpmn:userTask id='vote' agentos:roles='reviewer'><bpmn:multiInstanceLoopCharacteristics"
                                    + " agentos:collection='voters' agentos:element='voter' agentos:result='vote' agentos:results='ballots'>"
                                    + "<bpmn:completionCondition>nrOfCompletedInstances &gt;= 2</bpmn:completionCondition>"
                                    + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                            "vote"));

            UUID id = engine.engine().start("votes", "key", Map.of("voters", List.of("a", "b", "c")));
            List<HumanTask> tasks = engine.engine().tasks(id);
            engine.engine().completeTask(tasks.get(0).id(), "a", Map.of("vote", "yes"));
            engine.engine().completeTask(tasks.get(1).id(), "b", Map.of("vote", "no"));

            assertThat(tasks).extracting(task -> task.input().get("voter")).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.view(id).variables()).containsEntry("ballots", "[\"yes\",\"no\"]");
            assertThat(engine.engine().tasks(id))
                    .extracting(HumanTask::state)
                    .containsExactlyInAnyOrder(
                            HumanTask.State.COMPLETED, HumanTask.State.COMPLETED, HumanTask.State.CANCELLED);
        }

        @Test
        void repeatsASubProcessWhoseConditionsSeeTheItem() {
            engine.work("send", item -> {
                engine.effect(item.text("channel").orElse("none"));
                return Completion.of(Map.of());
            });
            String inner =
                    "<bpmn:subProcess id='each'><bpmn:multiInstanceLoopCharacteristics agentos:collection='channels'"
                            + " agentos:element='channel'/><bpmn:startEvent id='s'/>" + work("send", "send")
                            + "<bpmn:exclusiveGateway id='which' default='which-e'/><bpmn:endEvent id='e'/>"
                            + flow("s", "which")
                            + flow("which", "send", "channel = \"x\"") + flow("which", "e") + flow("send", "e")
                            + "</bpmn:subProcess>";
            engine.engine().deploy(line("subs", inner, "each"));

            UUID id = engine.engine().start("subs", "key", Map.of("channels", List.of("x", "email")));
            engine.work();

            assertThat(database.texts("select what from effect")).containsExactly("x");
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void goesOnWhenThereIsNothingToRepeatOver() {
            engine.work("send", Map.of());
            engine.engine().deploy(line("none", SENDING.formatted("", ""), "send"));

            UUID id = engine.engine().start("none", "key", Map.of("channels", List.of()));

            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.calls()).isEmpty();
        }

        @Test
        void loopsWhileTheConditionHolds() {
            engine.work(
                    "try",
                    item -> Completion.of(Map.of(
                            "tries", 1 + Integer.parseInt(item.text("tries").orElse("0")))));
            engine.engine()
                    .deploy(line(
                            "loop",
                            "<bpmn:serviceTask id='try' agentos:work='try'><bpmn:standardLoopCharacteristics>"
                                    + "<bpmn:loopCondition>tries &lt; 3</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:serviceTask>",
                            "try"));

            UUID id = engine.engine().start("loop", "key", Map.of());
            engine.work();

            assertThat(engine.view(id).variables()).containsEntry("tries", 3);
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void asksBeforeTheFirstTimeIfTheLoopSaysSo() {
            engine.work("try", Map.of());
            engine.engine()
                    .deploy(line(
                            "before",
                            "<bpmn:serviceTask id='try' agentos:work='try'><bpmn:standardLoopCharacteristics testBefore='true'>"
                                    + "<bpmn:loopCondition>tries &lt; 3</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:serviceTask>",
                            "try"));

            UUID id = engine.engine().start("before", "key", Map.of("tries", 5));

            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.calls()).isEmpty();
        }
    }

    @Nested
    class MessagesAndSignals {
        private static final String ORDER = "<bpmn:message id='m' name='order placed'/>";
        private static final String ANSWER = "<bpmn:message id='n' name='answer'/>";

        @Test
        void startsAProcessByAMessage() {
            engine.engine()
                    .deploy(definitions(ORDER + "<bpmn:process id='orders'><bpmn:startEvent id='s'>"
                            + "<bpmn:messageEventDefinition messageRef='m'/></bpmn:startEvent>" + user("t", "clerk")
                            + "<bpmn:endEvent id='e'/>" + flow("s", "t") + flow("t", "e") + "</bpmn:process>"));

            List<UUID> started = engine.engine().correlate("order placed", "order-7", Map.of("total", 12));
            List<UUID> unknown = engine.engine().correlate("something else", "order-7", Map.of());

            assertThat(started).hasSize(1);
            assertThat(unknown).isEmpty();
            assertThat(engine.view(started.get(0)).businessKey()).isEqualTo("order-7");
            assertThat(engine.onlyTask(started.get(0)).input()).containsEntry("total", 12);
        }

        @Test
        void deliversToTheInstanceWithTheBusinessKeyOnly() {
            engine.engine()
                    .deploy(definitions(ANSWER + "<bpmn:process id='waits'><bpmn:startEvent id='s'/>"
                            + "<bpmn:intermediateCatchEvent id='c'><bpmn:messageEventDefinition messageRef='n'/></bpmn:intermediateCatchEvent>"
                            + "<bpmn:endEvent id='e'/>" + flow("s", "c") + flow("c", "e") + "</bpmn:process>"));
            UUID first = engine.engine().start("waits", "one", Map.of());
            UUID second = engine.engine().start("waits", "two", Map.of());

            List<UUID> reached = engine.engine().correlate("answer", "two", Map.of("text", "yes"));

            assertThat(reached).containsExactly(second);
            assertThat(engine.view(second).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.view(second).variables()).containsEntry("text", "yes");
            assertThat(engine.view(first).state()).isEqualTo(State.ACTIVE);
        }

        @Test
        void givesAMessageToOneTakerOnly() throws Exception {
            engine.engine()
                    .deploy(definitions(ANSWER + "<bpmn:process id='once'><bpmn:startEvent id='s'/>"
                            + "<bpmn:intermediateCatchEvent id='c'><bpmn:messageEventDefinition messageRef='n'/></bpmn:intermediateCatchEvent>"
                            + user("t", "clerk") + "<bpmn:endEvent id='e'/>" + flow("s", "c") + flow("c", "t")
                            + flow("t", "e") + "</bpmn:process>"));
            UUID waiting = engine.engine().start("once", "key", Map.of());
            ExecutorService senders = Executors.newFixedThreadPool(6);

            List<Future<List<UUID>>> sent = senders.invokeAll(
                    Collections.nCopies(6, () -> engine.engine().correlate("answer", "key", Map.of("text", "yes"))));
            senders.shutdown();

            List<UUID> takers = new ArrayList<>();
            for (Future<List<UUID>> one : sent) {
                takers.addAll(one.get());
            }
            assertThat(takers).containsExactly(waiting);
        }

        @Test
        void knowsAMessageWithoutANameByItsId() {
            engine.engine()
                    .deploy(definitions(
                            "<bpmn:message id='m-7'/><bpmn:process id='unnamed'><bpmn:startEvent id='s' name='Order'>"
                                    + "<bpmn:messageEventDefinition messageRef='m-7'/></bpmn:startEvent>"
                                    + user("t", "clerk")
                                    + "<bpmn:endEvent id='e'/>" + flow("s", "t") + flow("t", "e") + "</bpmn:process>"));

            List<UUID> started = engine.engine().correlate("m-7", "key", Map.of());

            assertThat(started).hasSize(1);
            assertThat(engine.onlyTask(started.get(0)).nodeId()).isEqualTo("t");
        }

        @Test
        void sendsAMessageFromOneProcessOfACollaborationToTheOther() {
            engine.engine()
                    .deploy(definitions(ORDER + "<bpmn:process id='buyer'><bpmn:startEvent id='bs'/>"
                            + "<bpmn:endEvent id='be'><bpmn:messageEventDefinition messageRef='m'/></bpmn:endEvent>"
                            + flow("bs", "be") + "</bpmn:process>"
                            + "<bpmn:process id='seller'><bpmn:startEvent id='ss'><bpmn:messageEventDefinition messageRef='m'/>"
                            + "</bpmn:startEvent>" + user("pack", "clerk") + "<bpmn:endEvent id='se'/>"
                            + flow("ss", "pack")
                            + flow("pack", "se") + "</bpmn:process>"));

            UUID buyer = engine.engine().start("buyer", "order-1", Map.of("thing", "lamp"));
            engine.work();

            assertThat(engine.view(buyer).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.path(buyer)).contains("be");
            HumanTask pack = engine.engine().openTasks(List.of("clerk"), 10).get(0);
            assertThat(pack.processId()).isEqualTo("seller");
            assertThat(pack.input()).containsEntry("thing", "lamp").doesNotContainKey("$message");
        }

        @Test
        void raisesAnIncidentWhenNobodyWaitsForAMessage() {
            engine.engine()
                    .deploy(definitions(ANSWER + "<bpmn:process id='shouts'><bpmn:startEvent id='s'/>"
                            + "<bpmn:intermediateThrowEvent id='t'><bpmn:messageEventDefinition messageRef='n'/></bpmn:intermediateThrowEvent>"
                            + "<bpmn:endEvent id='e'/>" + flow("s", "t") + flow("t", "e") + "</bpmn:process>"));

            UUID id = engine.engine().start("shouts", "key", Map.of());
            for (int i = 0; i < 3; i++) {
                engine.work();
                engine.advance(Duration.ofMinutes(2));
            }

            assertThat(engine.engine().incidents(id)).hasSize(1).first().satisfies(incident -> assertThat(
                            incident.cause())
                    .contains("answer"));
        }

        @Test
        void interruptsAnActivityByAMessageOnItsBorderAndEndsPathsThatDrawNoEnd() {
            engine.engine()
                    .deploy(definitions(ANSWER + "<bpmn:process id='border'><bpmn:startEvent id='s'/>"
                            + user("t", "clerk")
                            + "<bpmn:boundaryEvent id='b' attachedToRef='t'><bpmn:messageEventDefinition messageRef='n'/></bpmn:boundaryEvent>"
                            + user("after", "clerk") + flow("s", "t") + flow("b", "after") + "</bpmn:process>"));

            UUID id = engine.engine().start("border", "key", Map.of());
            engine.engine().correlate("answer", "key", Map.of("text", "no"));
            HumanTask after = engine.onlyTask(id);
            engine.complete(id, Map.of());

            assertThat(after.nodeId()).isEqualTo("after");
            assertThat(after.input()).containsEntry("text", "no");
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void startsAProcessByASignalToEverybody() {
            engine.engine()
                    .deploy(definitions(
                            "<bpmn:signal id='g' name='recall'/><bpmn:process id='recalls'><bpmn:startEvent id='s'>"
                                    + "<bpmn:signalEventDefinition signalRef='g'/></bpmn:startEvent>"
                                    + user("t", "clerk")
                                    + "<bpmn:endEvent id='e'/>" + flow("s", "t") + flow("t", "e") + "</bpmn:process>"));

            List<UUID> started = engine.engine().broadcast("recall", Map.of());

            assertThat(started).hasSize(1);
            assertThat(engine.onlyTask(started.get(0)).nodeId()).isEqualTo("t");
        }
    }

    @Nested
    class StartTimers {
        private String daily(String time) {
            return process(
                    "daily",
                    "<bpmn:startEvent id='s'><bpmn:timerEventDefinition>" + time
                            + "</bpmn:timerEventDefinition></bpmn:startEvent>" + user("t", "clerk")
                            + "<bpmn:endEvent id='e'/>" + flow("s", "t") + flow("t", "e"));
        }

        @Test
        void startsOncePerTimeHoweverManyNodesPoll() {
            engine.engine().deploy(daily("<bpmn:timeCycle>R3/PT24H</bpmn:timeCycle>"));
            engine.advance(Duration.ofHours(25));
            TestEngine other = engine.another();

            int fired = engine.engine().pollTimers() + other.engine().pollTimers();

            assertThat(fired).isEqualTo(1);
            assertThat(database.count("wf_instance")).isEqualTo(1);
        }

        @Test
        void stopsAfterTheLastTime() {
            engine.engine().deploy(daily("<bpmn:timeCycle>R2/PT24H</bpmn:timeCycle>"));

            for (int day = 0; day < 5; day++) {
                engine.advance(Duration.ofHours(25));
                engine.engine().pollTimers();
            }

            assertThat(database.count("wf_instance")).isEqualTo(2);
        }

        @Test
        void followsTheNewestVersionOnly() {
            engine.engine().deploy(daily("<bpmn:timeDuration>PT1H</bpmn:timeDuration>"));
            engine.engine().deploy(daily("<bpmn:timeDuration>PT9H</bpmn:timeDuration>"));
            engine.advance(Duration.ofHours(2));

            int early = engine.engine().pollTimers();
            engine.advance(Duration.ofHours(8));
            int late = engine.engine().pollTimers();

            assertThat(early).isZero();
            assertThat(late).isEqualTo(1);
        }
    }

    @Nested
    class ScriptsLinksAndData {
        @Test
        void runsAScriptOfAssignments() {
            engine.engine()
                    .deploy(line(
                            "script",
                            "<bpmn:scriptTask id='sum' scriptFormat='FEEL'><bpmn:script>total = price * 2 + 1\nbig = total &gt; 10"
                                    + "</bpmn:script></bpmn:scriptTask>",
                            "sum"));

            UUID id = engine.engine().start("script", "key", Map.of("price", 5));
            engine.work();

            assertThat(engine.view(id).variables()).containsEntry("total", 11).containsEntry("big", true);
            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
        }

        @Test
        void followsALink() {
            engine.work("any", Map.of());
            String body =
                    "<bpmn:startEvent id='s'/><bpmn:intermediateThrowEvent id='out'><bpmn:linkEventDefinition name='L'/>"
                            + "</bpmn:intermediateThrowEvent><bpmn:intermediateCatchEvent id='in'><bpmn:linkEventDefinition name='L'/>"
                            + "</bpmn:intermediateCatchEvent>" + work("w", "any") + "<bpmn:endEvent id='e'/>"
                            + flow("s", "out")
                            + flow("in", "w") + flow("w", "e");
            engine.engine().deploy(process("linked", body));

            UUID id = engine.engine().start("linked", "key", Map.of());
            engine.work();

            assertThat(engine.view(id).state()).isEqualTo(State.COMPLETED);
            assertThat(engine.calls()).containsExactly("any 1");
        }

        @Test
        void givesATaskItsOwnNamesForData() {
            engine.work(
                    "translate",
                    item -> Completion.of(Map.of(
                            "translated",
                            item.text("source").orElse("") + "/"
                                    + item.text("to").orElse(""))));
            String task = "<bpmn:serviceTask id='t' agentos:work='translate'><bpmn:ioSpecification>"
                    + "<bpmn:dataInput id='i1' name='source'/><bpmn:dataInput id='i2' name='to'/><bpmn:dataOutput id='o1' name='translated'/>"
                    + "<bpmn:inputSet/><bpmn:outputSet/></bpmn:ioSpecification>"
                    + "<bpmn:dataInputAssociation><bpmn:sourceRef>text</bpmn:sourceRef><bpmn:targetRef>i1</bpmn:targetRef></bpmn:dataInputAssociation>"
                    + "<bpmn:dataInputAssociation><bpmn:targetRef>i2</bpmn:targetRef><bpmn:assignment><bpmn:from>de</bpmn:from><bpmn:to>i2</bpmn:to></bpmn:assignment></bpmn:dataInputAssociation>"
                    + "<bpmn:dataOutputAssociation><bpmn:sourceRef>o1</bpmn:sourceRef><bpmn:targetRef>german</bpmn:targetRef></bpmn:dataOutputAssociation>"
                    + "</bpmn:serviceTask>";
            engine.engine().deploy(line("data", task, "t"));

            UUID id = engine.engine().start("data", "key", Map.of("text", "hello"));
            engine.work();

            assertThat(engine.view(id).variables()).containsEntry("german", "hello/de");
        }
    }
}
