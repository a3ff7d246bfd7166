package org.agentos.processes.jbpm;

import org.jbpm.workflow.instance.impl.CodegenNodeInstanceFactoryRegistry;
import org.jbpm.workflow.instance.impl.NodeInstanceFactoryRegistry;
import org.kie.api.runtime.Environment;

/** Names the registry of node instances that jBPM's light runtime asks, which is not the one that it hands out otherwise. */
final class LightRuntimes implements Environment {
    @Override
    public Object get(String identifier) {
        return NodeInstanceFactoryRegistry.NODE_INSTANCE_FACTORY_REGISTRY_KEY.equals(identifier)
                ? CodegenNodeInstanceFactoryRegistry.class.getName()
                : null;
    }

    @Override
    public void set(String identifier, Object object) {
        throw new UnsupportedOperationException("It is only asked");
    }

    @Override
    public void setDelegate(Environment delegate) {
        throw new UnsupportedOperationException("It is only asked");
    }
}
