package org.agentos.platform.health;

/** Something whose health matters. A CDI bean of this type is found by itself. */
public interface Part {

    /** Short and stable: {@code database}, {@code rulebook}, {@code ideation}. */
    String name();

    /** What kind of part this is. */
    enum Kind {
        AGENT,
        PART
    }

    default Kind kind() {
        return Kind.PART;
    }

    /** Answers within a second or so; an exception counts as DOWN. */
    Condition check();

    /**
     * Whether the server may take work while this part is DOWN. Parts that only make things slower or poorer when they are
     * away answer false.
     */
    default boolean required() {
        return true;
    }
}
