package org.agentos.orchestration.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** The engine counts as up while it polls. */
@ApplicationScoped
public class EnginePart implements Part {

    private static final Duration TOLERATED = Duration.ofSeconds(30);

    @EJB
    EngineHost host;

    @Override
    public String name() {
        return "process-engine";
    }

    @Override
    public Condition check() {
        Duration since = host.sinceLastPoll();
        return since.compareTo(TOLERATED) < 0
                ? Condition.up("polls")
                : Condition.down("has not polled for " + since.toSeconds() + " s");
    }
}
