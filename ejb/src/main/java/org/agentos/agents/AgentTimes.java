package org.agentos.agents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.agentos.platform.metrics.Meters;

/** How long agents take, by agent. */
@ApplicationScoped
public class AgentTimes {

    @Inject
    Meters meters;

    /** For the container's proxy. */
    protected AgentTimes() {}

    /** For use without a container. */
    public AgentTimes(Meters meters) {
        this.meters = meters;
    }

    /** Does the work and records its time, whether it ends well or not. */
    public <T> T measure(String agent, Supplier<T> work) {
        long started = System.nanoTime();
        try {
            return work.get();
        } finally {
            meters.observe(
                    "agentos_agent_seconds",
                    "Time that agents take",
                    Duration.ofNanos(System.nanoTime() - started),
                    "agent",
                    agent);
        }
    }
}
