package org.agentos.governance.publishing;

import org.agentos.audit.Actor;

/** Something that may happen to a content. */
sealed interface Step {

    record Rewrite(String text) implements Step {}

    /** Somebody changes the stored bytes, so little that the rules say the same. */
    record Tamper() implements Step {}

    record DecideAndRoute() implements Step {}

    /** @param honest whether the reviewer names the digest in review, or the one of other bytes */
    record Approve(String stage, Actor reviewer, boolean honest) implements Step {}

    record AskForChanges(String stage, Actor reviewer) implements Step {}

    record Publish(PlatformMood mood) implements Step {}

    record Wait(int hours) implements Step {}
}
