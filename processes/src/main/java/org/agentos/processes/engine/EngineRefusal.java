package org.agentos.processes.engine;

import java.util.List;
import org.agentos.processes.gate.GateProblem;

/** The engine says no, and why; nothing has changed. */
public final class EngineRefusal extends RuntimeException {
    private final Reason reason;
    private final transient List<GateProblem> problems;

    /** Why the engine refused. */
    public enum Reason {
        /** There is no such process, instance, task or incident. */
        UNKNOWN,
        /** It has ended, or somebody else was faster. */
        CONFLICT,
        /** The model did not pass the gate; see {@link #problems()}. */
        NOT_DEPLOYABLE
    }

    EngineRefusal(Reason reason, String message) {
        this(reason, message, List.of());
    }

    EngineRefusal(Reason reason, String message, List<GateProblem> problems) {
        super(message);
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    public Reason reason() {
        return reason;
    }

    public List<GateProblem> problems() {
        return problems;
    }
}
