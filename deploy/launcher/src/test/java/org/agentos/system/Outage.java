package org.agentos.system;

import org.agentos.launcher.TestStack;

/** What a test does while a part of the stack is away; afterwards the part is back. */
final class Outage {

    private static final TestStack STACK = TestStack.running();

    private Outage() {}

    static void ofRedis(Runnable meanwhile) {
        during(STACK::killRedis, meanwhile, STACK::startRedis);
        Eventually.get(
                "Redis again",
                () -> SandboxPage.get(STACK.baseUrl() + "/health/ready").body(),
                body -> !body.contains("redis\":\"DEGRADED"));
    }

    static void ofKeycloak(Runnable meanwhile) {
        during(STACK::killKeycloak, meanwhile, STACK::startKeycloak);
    }

    private static void during(Runnable kill, Runnable meanwhile, Runnable start) {
        kill.run();
        try {
            meanwhile.run();
        } finally {
            start.run();
        }
    }
}
