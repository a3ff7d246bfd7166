package org.agentos.launcher;

import org.agentos.launcher.process.Child;

/** A child process of the stack. */
public interface Service {

    /** For people. */
    String name();

    /** Stops what an earlier launcher, or an earlier child, left running in our home. */
    void reclaim();

    /** Prepares what is not prepared and starts the process, which need not answer yet. */
    Child launch();

    /** Returns when the child answers; fails when it ends before, or takes too long. */
    void awaitReady(Child child);
}
