package org.agentos.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.sql.DataSource;
import org.agentos.audit.AuditLog;
import org.agentos.audit.JobRecords;
import org.agentos.governance.RecordedAudit;
import org.agentos.governance.RecordedEvents;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.jobs.work.JobLease;
import org.agentos.platform.jobs.work.JobRun;
import org.agentos.platform.jobs.work.JobRunner;
import org.agentos.platform.jobs.work.JobWork;
import org.agentos.platform.jobs.work.JobWorks;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final JobOwner OLIVIA = new JobOwner("USER", "sub-olivia", "olivia.officer", Set.of());
    private static final JobOwner ADAM = new JobOwner("USER", "sub-adam", "adam.admin", Set.of("admin"));
    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor NODE_THAT_DIES = task -> {};

    private final TestDatabase database = TestDatabase.fresh();
    private final TestTransactions transactions = new TestTransactions(database.entities(), database.dataSource());
    private final TestClock clock = new TestClock();
    private final RecordedAudit audit = new RecordedAudit();
    private final RecordedEvents events = new RecordedEvents();
    private final Jobs jobs = beans().get(Jobs.class);

    @Nested
    class AJobThatRuns {

        @Test
        void endsWithItsResult() {
            UUID id = start("count", Map.of("to", 3));

            node(counting()).startNext(AT_ONCE);

            assertThat(job(id)).satisfies(job -> {
                assertThat(job.state()).isEqualTo(JobState.DONE);
                assertThat(job.result().orElseThrow().path("counted").asInt()).isEqualTo(3);
                assertThat(job.startedAt()).contains(clock.instant());
                assertThat(job.endedAt()).contains(clock.instant());
            });
            assertThat(audit.actions()).containsExactly("job.started", "job.done");
            assertThat(events.types()).containsExactly("job.started", "job.progress", "job.ended");
        }

        @Test
        void failsWithTheReasonOfItsRefusal() {
            UUID id = start("count", Map.of());

            node(work("count", run -> {
                        throw Refusal.conflict("There is nothing to count. Choose a wider window.");
                    }))
                    .startNext(AT_ONCE);

            assertThat(job(id).state()).isEqualTo(JobState.FAILED);
            assertThat(job(id).message()).isEqualTo("There is nothing to count. Choose a wider window.");
        }

        @Test
        void tellsNothingOfAFaultButWhatToDo() {
            UUID id = start("count", Map.of());

            node(work("count", run -> {
                        throw new IllegalStateException("secret detail");
                    }))
                    .startNext(AT_ONCE);

            assertThat(job(id).message()).doesNotContain("secret").contains("Ask for it again");
        }

        @Test
        void stopsAtItsNextStepOnceItIsCancelled_JOB4() {
            UUID id = start("count", Map.of());
            List<String> reached = new ArrayList<>();

            node(work("count", run -> {
                        cancel(id);
                        run.tell(1, 2, "");
                        reached.add("the step after");
                        return Map.of();
                    }))
                    .startNext(AT_ONCE);

            assertThat(reached).isEmpty();
            assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
            assertThat(audit.last("job.cancelled").actor().id()).isEqualTo("sub-adam");
        }

        @Test
        void stopsByItsWatchEvenIfItHasNothingToTell_JOB4() {
            UUID id = start("count", Map.of());
            JobRunner[] node = new JobRunner[1];
            node[0] = node(work("count", run -> {
                run.tell(1, 9, "");
                cancel(id);
                node[0].watch();
                run.progress(1, 9, "");
                return Map.of();
            }));

            node[0].startNext(AT_ONCE);

            assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
        }
    }

    @Nested
    class AJobWhoseNodeDied {

        @Test
        void isTakenUpByAnotherOnceTheLeaseIsOver_JOB2() {
            UUID id = start("count", Map.of("to", 2));
            node(counting()).startNext(NODE_THAT_DIES);
            JobRunner other = node(counting());

            boolean tooEarly = other.startNext(AT_ONCE);
            clock.pass(JobLease.LEASE.plusSeconds(1));
            boolean taken = other.startNext(AT_ONCE);

            assertThat(tooEarly).isFalse();
            assertThat(taken).isTrue();
            assertThat(job(id).state()).isEqualTo(JobState.DONE);
        }

        @Test
        void failsWithThatReasonWhenItsWorkMayNotRunTwice_JOB2() {
            UUID id = start("count", Map.of());
            node(counting()).startNext(NODE_THAT_DIES);
            clock.pass(JobLease.LEASE.plusSeconds(1));

            node(onceOnly()).startNext(AT_ONCE);

            assertThat(job(id).state()).isEqualTo(JobState.FAILED);
            assertThat(job(id).message()).contains("node");
        }

        @Test
        void isWrittenByTheLeaseHolderOnly_JOB3() {
            UUID id = start("count", Map.of());
            List<Runnable> late = new ArrayList<>();
            node(counting()).startNext(late::add);
            clock.pass(JobLease.LEASE.plusSeconds(1));
            node(work("count", run -> Map.of("by", "the second"))).startNext(AT_ONCE);

            late.forEach(Runnable::run);

            assertThat(job(id).result().orElseThrow().path("by").asText()).isEqualTo("the second");
        }

        @Test
        void keepsItsLeaseWhileItsNodeWatches_JOB2() {
            start("count", Map.of());
            JobRunner alive = node(counting());
            alive.startNext(NODE_THAT_DIES);
            clock.pass(JobLease.LEASE.minusSeconds(5));

            for (int looks = 0; looks < 30; looks++) {
                alive.watch();
            }
            clock.pass(Duration.ofSeconds(10));

            assertThat(node(counting()).startNext(AT_ONCE)).isFalse();
        }
    }

    @Nested
    class AJobThatWaits {

        @Test
        void isCancelledAtOnce() {
            UUID id = start("count", Map.of());

            JobView cancelled = cancel(id);

            assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
            assertThat(node(counting()).startNext(AT_ONCE)).isFalse();
            assertThat(cancel(id).state()).isEqualTo(JobState.CANCELLED);
        }

        @Test
        void isNotThereWhenWhatAskedForItRolledBack_JOB1() {
            assertThatThrownBy(() -> transactions.in(() -> {
                        jobs.start("count", OLIVIA, Map.of());
                        throw Refusal.conflict("no");
                    }))
                    .isInstanceOf(Refusal.class);

            assertThat(database.count("job")).isZero();
        }

        @Test
        void letsAnotherKindTakeItsTurn_JOB5() {
            start("count", Map.of());
            start("count", Map.of());
            UUID other = start("weigh", Map.of());
            JobRunner node = node(counting(), work("weigh", run -> Map.of()));

            node.startNext(NODE_THAT_DIES);
            node.startNext(AT_ONCE);

            assertThat(job(other).state()).isEqualTo(JobState.DONE);
        }

        @Test
        void isOneOfAFewThatAnOwnerMayHave() {
            for (int i = 0; i < Jobs.MOST_OPEN; i++) {
                start("count", Map.of());
            }

            assertThatThrownBy(() -> start("count", Map.of())).hasMessageContaining("jobs that wait or run");
        }
    }

    @Test
    void refusesToCancelWhatHasEnded() {
        UUID id = start("count", Map.of("to", 1));
        node(counting()).startNext(AT_ONCE);

        assertThatThrownBy(() -> cancel(id)).hasMessageContaining("has ended");
    }

    @Test
    void showsOthersJobsOnlyToThoseWhoMaySeeAll() {
        UUID id = start("count", Map.of());

        assertThatThrownBy(() -> jobs.job(id, Optional.of("sub-adam"))).hasMessageContaining("There is no job");
        assertThat(list(Optional.of("sub-adam"), Optional.empty()).items()).isEmpty();
        assertThat(list(Optional.empty(), Optional.empty()).items()).hasSize(1);
    }

    @Test
    void listsNewestFirstPageByPage() {
        UUID first = start("count", Map.of());
        UUID second = start("count", Map.of());

        JobPage page =
                jobs.list(new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1));
        JobPage next =
                jobs.list(new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), page.nextCursor(), 1));

        assertThat(page.items()).extracting(JobView::id).containsExactly(second);
        assertThat(next.items()).extracting(JobView::id).containsExactly(first);
        assertThat(next.nextCursor()).isEmpty();
        assertThatThrownBy(() -> list(Optional.empty(), Optional.of("'; drop table job")))
                .isInstanceOf(Refusal.class);
    }

    private Beans beans(JobWork... works) {
        Beans beans = new Beans()
                .with(DataSource.class, transactions.dataSource())
                .with(Clock.class, clock)
                .with(AuditLog.class, audit)
                .with(Outbox.class, events)
                .with(JobWorks.class, JobWorks.of(works));
        beans.get(JobRecords.class);
        return beans;
    }

    private JobRunner node(JobWork... works) {
        return beans(works).get(JobRunner.class);
    }

    private UUID start(String kind, Object task) {
        return transactions.in(() -> jobs.start(kind, OLIVIA, task)).id();
    }

    private JobView cancel(UUID id) {
        return transactions.apart(() -> jobs.cancel(id, Optional.empty(), ADAM));
    }

    private JobView job(UUID id) {
        return jobs.job(id, Optional.empty());
    }

    private JobPage list(Optional<String> owner, Optional<String> cursor) {
        return jobs.list(new JobQuery(owner, Optional.empty(), Optional.empty(), cursor, 10));
    }

    private static JobWork counting() {
        return work("count", run -> {
            int to = run.task().path("to").asInt();
            for (int i = 1; i <= to; i++) {
                run.progress(i, to, "counting");
            }
            return Map.of("counted", to);
        });
    }

    private static JobWork onceOnly() {
        return new FakeWork("count", false, run -> Map.of());
    }

    private static JobWork work(String kind, Function<JobRun, Object> body) {
        return new FakeWork(kind, true, body);
    }

    private record FakeWork(String kind, boolean resumable, Function<JobRun, Object> body) implements JobWork {

        @Override
        public Object run(JobRun run) {
            return body.apply(run);
        }
    }
}
