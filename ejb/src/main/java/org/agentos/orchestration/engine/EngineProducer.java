package org.agentos.orchestration.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.agentos.processes.engine.ProcessEngine;

/** Lets features ask for the engine itself. */
@ApplicationScoped
public class EngineProducer {

    @EJB
    EngineHost host;

    @Produces
    ProcessEngine engine() {
        return host.engine();
    }
}
