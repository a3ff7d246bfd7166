package org.agentos.processes.gate;

import static org.agentos.processes.testing.Models.flow;
import static org.agentos.processes.testing.Models.line;
import static org.agentos.processes.testing.Models.process;
import static org.agentos.processes.testing.Models.user;
import static org.agentos.processes.testing.Models.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.processes.testing.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that try to run code, read files, or exhaust the server. */
class HostileModelTest {
    private static final String RUN = "new java.io.File(\"/tmp/agentos-owned\").createNewFile()";
    private static final String MVEL = "#{(" + RUN + ")}";

    private final BpmnGate gate = BpmnGate.of(Set.of("any"));

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(
                        "java script",
                        task("<bpmn:scriptTask id='x' scriptFormat='http://www.java.com/java'><bpmn:script>" + RUN
                                + "</bpmn:script></bpmn:scriptTask>")),
                attack(
                        "mvel script",
                        task("<bpmn:scriptTask id='x' scriptFormat='http://www.mvel.org/2.0'><bpmn:script>" + RUN
                                + "</bpmn:script></bpmn:scriptTask>")),
                attack("mime java script", task("<bpmn:scriptTask id='x' scriptFormat='application/java'/>")),
                attack("mvel in the roles", task(user("x", MVEL.replace("\"", "&quot;")))),
                attack(
                        "mvel in a group",
                        task("<bpmn:userTask id='x'>" + assignment("GroupId", MVEL) + "</bpmn:userTask>")),
                attack(
                        "mvel in a parameter",
                        task("<bpmn:serviceTask id='x' agentos:work='any'>" + assignment("topic", MVEL)
                                + "</bpmn:serviceTask>")),
                attack(
                        "mvel in a name",
                        task("<bpmn:serviceTask id='x' agentos:work='any' name='" + MVEL.replace("\"", "&quot;")
                                + "'/>")),
                attack(
                        "mvel in a timer",
                        task("<bpmn:intermediateCatchEvent id='x'><bpmn:timerEventDefinition>"
                                + "<bpmn:timeDuration>" + MVEL + "</bpmn:timeDuration></bpmn:timerEventDefinition>"
                                + "</bpmn:intermediateCatchEvent>")),
                attack(
                        "mvel in a signal",
                        Models.definitions("<bpmn:signal id='s' name='#{a.b()}'/>" + "<bpmn:process id='p'>"
                                + user("x", "a") + "</bpmn:process>")),
                attack("mvel in a called element", task("<bpmn:callActivity id='x' calledElement='#{a.b()}'/>")),
                attack("unclosed placeholder", task(user("x", "#{a.b("))),
                attack("nested placeholder", task(user("x", "#{a#{b}}"))),
                attack(
                        "entry script",
                        task("<bpmn:userTask id='x' agentos:roles='a'><bpmn:extensionElements>"
                                + "<drools:onEntry-script scriptFormat='http://www.java.com/java'><drools:script>" + RUN
                                + "</drools:script></drools:onEntry-script></bpmn:extensionElements></bpmn:userTask>")),
                attack(
                        "exit script",
                        task("<bpmn:userTask id='x' agentos:roles='a'><bpmn:extensionElements>"
                                + "<drools:onExit-script scriptFormat='http://www.java.com/java'/></bpmn:extensionElements>"
                                + "</bpmn:userTask>")),
                attack("java condition", condition("language='http://www.java.com/java'", "return true;")),
                attack("mvel condition", condition("language='http://www.mvel.org/2.0/mvel'", RUN)),
                attack(
                        "class as a type",
                        Models.definitions("<bpmn:itemDefinition id='i' structureRef="
                                + "'javax.script.ScriptEngineManager'/><bpmn:process id='p'>" + user("x", "a")
                                + "</bpmn:process>")),
                attack(
                        "own class as a type",
                        Models.definitions("<bpmn:itemDefinition id='i' structureRef="
                                + "'org.agentos.processes.engine.ProcessEngine'/><bpmn:process id='p'/>")),
                attack(
                        "document type",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + line("p", user("x", "a"), "x").replaceFirst("<\\?xml[^>]*>\\s*", "")),
                attack("entity bomb", bomb()),
                attack(
                        "external parameter entity",
                        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x'> %x;]><a/>"),
                attack(
                        "nesting",
                        process("p", "<bpmn:subProcess id='s'>".repeat(5_000) + "</bpmn:subProcess>".repeat(5_000))),
                attack("size", process("p", work("x", "any") + " ".repeat(2_000_001))),
                attack("many elements", process("p", "<bpmn:task/>".repeat(20_001))),
                attack("many attributes", process("p", "<bpmn:task " + attributes() + "/>")),
                attack("another root", "<html xmlns='http://www.w3.org/1999/xhtml'/>"),
                attack("no XML", "process: hello"),
                attack("nothing", ""),
                attack("null character", process("p", "\0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refuses(String name, String xml) {
        GateReport report = gate.check(xml);

        assertThat(report.accepted()).isFalse();
        assertThat(report.deployable()).isFalse();
        assertThat(report.normalised()).isEmpty();
        assertThat(report.problems())
                .filteredOn(GateProblem::refused)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.message()).isNotBlank();
                    assertThat(problem.suggestion()).isNotBlank();
                });
        assertThat(new File("/tmp/agentos-owned")).doesNotExist();
    }

    static Stream<Arguments> heldBack() {
        return Stream.of(
                attack("condition that calls", condition("", "today()")),
                attack("condition that iterates", condition("", "every x in xs satisfies x")),
                attack("condition that opens a method", condition("", "a.getClass()")),
                attack("condition of another engine", condition("", "${a == b}")),
                attack("deep condition", condition("", "(".repeat(100) + "a" + ")".repeat(100))),
                attack("long condition", condition("", "a or ".repeat(1_000) + "a")),
                attack(
                        "completion condition",
                        task(
                                "<bpmn:userTask id='x' agentos:roles='a'>"
                                        + "<bpmn:multiInstanceLoopCharacteristics><bpmn:completionCondition>" + RUN
                                        + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>")),
                attack(
                        "interface",
                        Models.definitions("<bpmn:interface id='i' implementationRef='java.lang.Runtime'>"
                                + "<bpmn:operation id='o' implementationRef='exec'/></bpmn:interface><bpmn:process id='p'>"
                                + "<bpmn:serviceTask id='x' operationRef='o'/></bpmn:process>")),
                attack("class of another engine", task("<bpmn:serviceTask id='x' camunda:class='java.lang.Runtime'/>")),
                attack(
                        "listener",
                        task(
                                "<bpmn:userTask id='x' agentos:roles='a'><bpmn:extensionElements>"
                                        + "<camunda:taskListener class='x' event='create'/></bpmn:extensionElements></bpmn:userTask>")),
                attack("groovy", task("<bpmn:scriptTask id='x' scriptFormat='groovy'/>")),
                attack("unknown work", task(work("x", "format-disk"))),
                attack("no roles", task("<bpmn:userTask id='x'/>")),
                attack(
                        "cron",
                        task(
                                "<bpmn:intermediateCatchEvent id='x'><bpmn:timerEventDefinition><bpmn:timeCycle>"
                                        + "* * * * * ?</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>")),
                attack(
                        "restless timer",
                        task("<bpmn:intermediateCatchEvent id='x'><bpmn:timerEventDefinition>"
                                + "<bpmn:timeCycle>R9999/PT0.001S</bpmn:timeCycle></bpmn:timerEventDefinition>"
                                + "</bpmn:intermediateCatchEvent>")),
                attack(
                        "unreachable node",
                        process(
                                "p",
                                "<bpmn:startEvent id='s'/><bpmn:endEvent id='e'/>" + flow("s", "e")
                                        + work("x", "any"))),
                attack("loose flow", process("p", "<bpmn:startEvent id='s'/>" + flow("s", "nowhere"))),
                attack("id twice", process("p", "<bpmn:startEvent id='s'/><bpmn:endEvent id='s'/>" + flow("s", "s"))),
                attack("unknown element", task("<bpmn:fooTask id='x'/>")),
                attack(
                        "started by a timer",
                        process(
                                "p",
                                "<bpmn:startEvent id='s'><bpmn:timerEventDefinition>"
                                        + "<bpmn:timeCycle>R9/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"
                                        + "<bpmn:endEvent id='e'/>" + flow("s", "e"))),
                attack(
                        "two processes",
                        Models.definitions("<bpmn:process id='p'>" + user("x", "a") + "</bpmn:process>"
                                + "<bpmn:process id='q'>" + user("y", "a") + "</bpmn:process>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heldBack")
    void showsButDoesNotDeploy(String name, String xml) {
        GateReport report = gate.check(xml);

        assertThat(report.accepted()).isTrue();
        assertThat(report.deployable()).isFalse();
        assertThat(report.problems()).isNotEmpty();
    }

    @Test
    void namesAllProblemsAtOnce() {
        String xml = line(
                "p", "<bpmn:userTask id='a'/>" + work("b", "nothing") + "<bpmn:scriptTask id='c'/>", "a", "b", "c");

        GateReport report = gate.check(xml);

        assertThat(report.problems()).extracting(GateProblem::elementId).contains("a", "b", "c");
        assertThat(report.problems())
                .extracting(GateProblem::code)
                .contains("roles-missing", "work-type-unknown", "script");
    }

    @Test
    void keepsNothingThatJbpmCouldEvaluate() {
        String xml = line("p", user("ask", "reviewer-#{stage}"), "ask");

        GateReport report = gate.check(xml);

        assertThat(report.deployable()).isTrue();
        assertThat(report.normalised().orElseThrow()).doesNotContain("#{");
        assertThat(report.bindings().get(0).people().get("ask").roles()).containsExactly("reviewer-#{stage}");
    }

    private static Arguments attack(String name, String xml) {
        return Arguments.of(name, xml);
    }

    private static String task(String task) {
        return line("p", task, "x");
    }

    private static String condition(String attribute, String text) {
        String flow = flow("g", "x", text.replace("<", "&lt;"));
        return process(
                "p",
                "<bpmn:startEvent id='s'/><bpmn:exclusiveGateway id='g' default='g-e'/>" + work("x", "any")
                        + "<bpmn:endEvent id='e'/>" + flow("s", "g") + flow("g", "e") + flow("x", "e")
                        + flow.replace("<bpmn:conditionExpression", "<bpmn:conditionExpression " + attribute));
    }

    private static String assignment(String input, String text) {
        return "<bpmn:ioSpecification><bpmn:dataInput id='in' name='" + input + "'/></bpmn:ioSpecification>"
                + "<bpmn:dataInputAssociation><bpmn:targetRef>in</bpmn:targetRef><bpmn:assignment><bpmn:from>" + text
                + "</bpmn:from><bpmn:to>in</bpmn:to></bpmn:assignment></bpmn:dataInputAssociation>";
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            attributes.append(" a").append(i).append("='x'");
        }
        return attributes.toString();
    }

    private static String bomb() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return entities + "]><a>&a11;</a>";
    }
}
