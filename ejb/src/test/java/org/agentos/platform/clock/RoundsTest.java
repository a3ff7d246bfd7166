package org.agentos.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int PATIENCE_SECONDS = 20;

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    private final Rounds rounds = new Rounds(scheduler, "the test waits");

    @AfterEach
    void end() {
        scheduler.shutdownNow();
    }

    @Test
    void goesOnAfterARoundThatFails() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);

        rounds.every(1, () -> {
            three.countDown();
            throw new IllegalStateException("no database");
        });

        assertThat(three.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void beginsAtOnceWhenItIsToldTo() throws InterruptedException {
        CountDownLatch one = new CountDownLatch(1);

        rounds.nowAndEvery(NEVER, one::countDown);

        assertThat(one.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void doesOneRoundMoreBesideThoseThatAreDue() throws InterruptedException {
        CountDownLatch one = new CountDownLatch(1);

        rounds.soon(one::countDown);

        assertThat(one.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void beginsNoRoundAfterTheLastOne() {
        List<String> done = new ArrayList<>();
        scheduler.setRemoveOnCancelPolicy(true);
        rounds.every(NEVER, () -> done.add("a round"));
        rounds.every(NEVER, () -> done.add("another"));

        rounds.last(() -> done.add("the last"));

        assertThat(done).containsExactly("the last");
        assertThat(scheduler.getQueue()).isEmpty();
    }
}
