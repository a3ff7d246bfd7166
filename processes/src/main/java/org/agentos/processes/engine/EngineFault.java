package org.agentos.processes.engine;

/** Something broke under the engine, a transaction most likely; the step was rolled back. */
public final class EngineFault extends RuntimeException {
    EngineFault(Exception cause) {
        super("A step of the engine failed: " + cause.getMessage(), cause);
    }
}
