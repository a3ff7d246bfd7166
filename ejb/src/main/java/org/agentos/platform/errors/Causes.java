package org.agentos.platform.errors;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind a fault: itself, its cause, and so on, 20 at most, as a chain may be a ring. */
public final class Causes {

    private static final int MOST = 20;

    private Causes() {}

    public static Stream<Throwable> of(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(MOST);
    }

    /** The outermost of a type. */
    public static <T extends Throwable> Optional<T> first(Throwable fault, Class<T> type) {
        return of(fault).filter(type::isInstance).map(type::cast).findFirst();
    }
}
