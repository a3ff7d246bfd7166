package org.agentos.launcher;

import org.agentos.launcher.process.Child;

/**
 * A child process of the stack that is watched: when it ends by itself it is started again, a few times.
 *
 * @param name for people
 * @param starter starts it and waits until it answers
 */
record Service(String name, Starter starter) {

    /** Starts a child and returns when it is ready. */
    interface Starter {
        Child start();
    }
}
