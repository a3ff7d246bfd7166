package org.agentos.processes.jbpm.definitions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.agentos.processes.expression.Condition;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.model.Repetition;
import org.jbpm.process.core.context.variable.Variable;
import org.jbpm.process.core.context.variable.VariableScope;
import org.jbpm.process.core.datatype.impl.type.ObjectDataType;
import org.jbpm.process.instance.impl.ReturnValueEvaluator;
import org.jbpm.workflow.core.node.ForEachNode;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.jbpm.workflow.instance.node.ForEachNodeInstance;
import org.kie.api.runtime.process.NodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;

/** Activities that are done several times: over what, how it ends, and what each instance sees. */
public final class Repeated {
    /** Most instances of one activity. */
    public static final int MOST = 1_000;

    static final String ITEMS = "agentos_items";
    private static final String REPETITION = "agentos.repetition";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Repeated() {}

    static void wire(ForEachNode node, Repetition repetition) {
        node.setMetaData(REPETITION, repetition);
        Variable items = new Variable();
        items.setId(ITEMS);
        items.setName(ITEMS);
        items.setType(new ObjectDataType(List.class));
        ((VariableScope) node.getCompositeNode().getDefaultContext(VariableScope.VARIABLE_SCOPE)).addVariable(items);
        node.setCompletionConditionExpression(completion(repetition.completion()));
    }

    /** The items that a repeated node goes over. */
    static List<Object> items(ForEachNodeInstance node) {
        Repetition repetition = repetition(node);
        if (repetition.number().isPresent()) {
            return IntStream.rangeClosed(1, repetition.number().getAsInt())
                    .<Object>mapToObj(number -> number)
                    .toList();
        }
        Object value = node.getVariable(repetition.collection());
        List<Object> items = value == null ? List.of() : read(value.toString());
        if (items.size() > MOST) {
            throw new IllegalStateException(
                    "The variable " + repetition.collection() + " holds more than " + MOST + " items");
        }
        return items;
    }

    /** Items of all repetitions around a node, by the names under which they are seen; inner ones hide outer ones. */
    public static Map<String, Object> seenBy(NodeInstance node) {
        Map<String, Object> seen = new LinkedHashMap<>();
        KogitoNodeInstance inner = (KogitoNodeInstance) node;
        for (Object around = inner.getNodeInstanceContainer();
                around instanceof KogitoNodeInstance outer;
                around = outer.getNodeInstanceContainer()) {
            if (outer instanceof ForEachNodeInstance repeated) {
                seen.putIfAbsent(
                        repetition(repeated).element(),
                        inner.getVariable(repeated.getForEachNode().getVariableName()));
            }
            inner = outer;
        }
        return seen;
    }

    /** A lookup of the variables that a node sees. */
    static Function<String, Object> variables(WorkflowProcessInstance process, NodeInstance node) {
        Map<String, Object> seen = node == null ? Map.of() : seenBy(node);
        return name -> seen.containsKey(name) ? seen.get(name) : process.getVariable(name);
    }

    private static Repetition repetition(ForEachNodeInstance node) {
        return (Repetition) node.getNode().getMetaData().get(REPETITION);
    }

    private static ReturnValueEvaluator completion(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            Condition condition = Condition.parse(text);
            return context -> {
                KogitoNodeInstance join = context.getNodeInstance();
                return condition.holds(counted((ForEachNodeInstance) join.getNodeInstanceContainer()));
            };
        } catch (ConditionRefused e) {
            throw new IllegalStateException("A deployed completion condition can't be read: " + text, e);
        }
    }

    private static Function<String, Object> counted(ForEachNodeInstance node) {
        int active = node.getNodeInstances().size() - 1;
        Map<String, Object> counts = Map.of(
                "nrOfInstances", node.getTotalInstances(),
                "nrOfCompletedInstances", node.getExecutedInstances(),
                "nrOfActiveInstances", active);
        return name -> counts.containsKey(name) ? counts.get(name) : node.getVariable(name);
    }

    private static List<Object> read(String text) {
        if (!text.strip().startsWith("[")) {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .<Object>map(item -> item)
                    .toList();
        }
        try {
            List<Object> items = new ArrayList<>();
            for (JsonNode item : JSON.readTree(text)) {
                items.add(plain(item));
            }
            return items;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The items to repeat over are neither a JSON array nor a list", e);
        }
    }

    private static Object plain(JsonNode item) {
        if (item.isIntegralNumber()) {
            return item.longValue();
        }
        if (item.isNumber()) {
            return item.doubleValue();
        }
        if (item.isBoolean()) {
            return item.booleanValue();
        }
        return item.isTextual() ? item.textValue() : item.toString();
    }
}
