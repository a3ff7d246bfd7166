package org.agentos.processes.jbpm.definitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.agentos.processes.expression.Condition;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.model.Bindings;
import org.jbpm.process.instance.impl.ReturnValueConstraintEvaluator;
import org.jbpm.process.instance.impl.ReturnValueEvaluator;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.node.ForEachNode;
import org.jbpm.workflow.core.node.Split;
import org.jbpm.workflow.core.node.SubProcessNode;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.api.definition.process.Connection;
import org.kie.api.definition.process.Node;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/** Makes a parsed model runnable without compiling anything: conditions, calls, and exceptions that roll back. */
public final class Wiring {
    private static final List<Integer> CHOOSING = List.of(Split.TYPE_XOR, Split.TYPE_OR);

    private Wiring() {}

    public static void wire(RuleFlowProcess model, Bindings bindings, CalledProcess.Factory calls) {
        // without it a failure is swallowed into jBPM's error state, which drops what other branches deliver
        model.setMetaData("jbpm.transactions.enable", "true");
        for (Node node : model.getNodesRecursively()) {
            if (node instanceof Split split && CHOOSING.contains(split.getType())) {
                conditions(split);
            }
            if (node instanceof ForEachNode repeated) {
                Repeated.wire(repeated, bindings.repetitions().get(repeated.getUniqueId()));
            }
            if (node instanceof SubProcessNode call) {
                call.setSubProcessFactory(calls.calling(call.getProcessId()));
            }
        }
    }

    private static void conditions(Split split) {
        for (Connection connection : split.getDefaultOutgoingConnections()) {
            Collection<Constraint> constraints = split.getConstraints(connection);
            if (constraints == null || split.isDefault(connection)) {
                continue;
            }
            for (Constraint constraint : new ArrayList<>(constraints)) {
                if (constraint != null) {
                    split.setConstraint(connection, evaluated(constraint));
                }
            }
        }
    }

    private static Constraint evaluated(Constraint constraint) {
        ReturnValueConstraintEvaluator evaluator = new ReturnValueConstraintEvaluator();
        evaluator.setDialect("FEEL");
        evaluator.setName(constraint.getName());
        evaluator.setPriority(constraint.getPriority());
        evaluator.setDefault(constraint.isDefault());
        evaluator.setType(constraint.getType());
        evaluator.setConstraint(constraint.getConstraint());
        evaluator.setEvaluator(evaluator(constraint.getConstraint()));
        return evaluator;
    }

    private static ReturnValueEvaluator evaluator(String text) {
        try {
            Condition condition = Condition.parse(text.trim());
            return (KogitoProcessContext context) -> condition.holds(Repeated.variables(
                    (WorkflowProcessInstance) context.getProcessInstance(), context.getNodeInstance()));
        } catch (ConditionRefused e) {
            throw new IllegalStateException("A deployed condition can't be read: " + text, e);
        }
    }
}
