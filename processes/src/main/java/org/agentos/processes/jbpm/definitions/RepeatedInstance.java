package org.agentos.processes.jbpm.definitions;

import org.jbpm.workflow.core.node.ForEachNode.ForEachSplitNode;
import org.jbpm.workflow.instance.NodeInstance;
import org.jbpm.workflow.instance.node.ForEachNodeInstance;
import org.kie.api.definition.process.Node;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;

/** Hands jBPM the items of our variable as the collection that it looks for, for as long as it splits. */
public final class RepeatedInstance extends ForEachNodeInstance {
    private static final long serialVersionUID = 1L;

    @Override
    public NodeInstance getNodeInstance(Node node) {
        if (!(node instanceof ForEachSplitNode)) {
            return super.getNodeInstance(node);
        }
        Split split = new Split();
        split.setNodeId(node.getId());
        split.setNodeInstanceContainer(this);
        split.setProcessInstance(getProcessInstance());
        split.setLevel(getLevelForNode(node.getId().toExternalFormat()));
        return split;
    }

    private final class Split extends ForEachSplitNodeInstance {
        private static final long serialVersionUID = 1L;

        @Override
        public void internalTrigger(KogitoNodeInstance from, String type) {
            setVariable(Repeated.ITEMS, Repeated.items(RepeatedInstance.this));
            super.internalTrigger(from, type);
            setVariable(Repeated.ITEMS, null);
        }
    }
}
