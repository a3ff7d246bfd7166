package org.agentos.platform.health;

/**
 * How a part is.
 *
 * @param state DEGRADED: works, but slower or with less
 * @param detail a phrase for people; may be empty
 */
public record Condition(State state, String detail) {

    /** The three answers. */
    public enum State {
        UP,
        DEGRADED,
        DOWN
    }

    public static Condition up(String detail) {
        return new Condition(State.UP, detail);
    }

    public static Condition degraded(String detail) {
        return new Condition(State.DEGRADED, detail);
    }

    public static Condition down(String detail) {
        return new Condition(State.DOWN, detail);
    }
}
