package org.agentos.processes.jbpm;

import java.util.Collection;
import java.util.List;
import org.kie.kogito.Addons;
import org.kie.kogito.event.DataEvent;
import org.kie.kogito.event.EventBatch;
import org.kie.kogito.event.EventManager;
import org.kie.kogito.event.EventPublisher;

/** Publishes nothing: Kogito's own events cost a service-loader scan in every unit of work, and nobody reads them. */
final class SilentEvents implements EventManager {
    private static final EventBatch EMPTY = new EventBatch() {
        @Override
        public void append(Object event) {}

        @Override
        public Collection<DataEvent<?>> events() {
            return List.of();
        }
    };

    @Override
    public EventBatch newBatch() {
        return EMPTY;
    }

    @Override
    public void publish(EventBatch batch) {}

    @Override
    public void addPublisher(EventPublisher publisher) {}

    @Override
    public void setService(String service) {}

    @Override
    public void setAddons(Addons addons) {}
}
