package org.agentos.rules.bench.engines;

import org.agentos.rules.facts.FactSet;

/** Something that decides facts by the measured rules. Thread-safe it need not be. */
public interface Engine extends AutoCloseable {

    Outcome decide(FactSet facts);

    @Override
    default void close() {}
}
