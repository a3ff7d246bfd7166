package org.agentos.governance.decisions.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;
import org.agentos.platform.jobs.work.JobRunner;
import org.agentos.platform.jobs.work.JobWorks;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private final Governance governance = new Governance();

    @Test
    void decidesEachContentAndPutsItOnRecord_BAT1() {
        UUID batch = start("Tea", "Tea [block]", "Tea [legal]");

        run();

        assertThat(items(batch))
                .extracting(item -> item.verdict().orElseThrow())
                .containsExactly(Verdict.ALLOW, Verdict.BLOCK, Verdict.REVIEW);
        assertThat(governance.audit.actions())
                .filteredOn("decision.made"::equals)
                .hasSize(3);
    }

    @Test
    void countsWhatCameOfIt() {
        UUID batch = start("Tea", "Tea [block]", "Tea");

        run();

        JobView job = job(batch);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result().orElseThrow().path("outcomes").path("ALLOW").asInt())
                .isEqualTo(2);
        assertThat(job.result().orElseThrow().path("outcomes").path("BLOCK").asInt())
                .isOne();
    }

    @Test
    void keepsAContentUntilItIsDecidedOnly_BAT4() {
        UUID batch = start("Tea", "Coffee");
        long before = kept();

        run();

        assertThat(before).isEqualTo(2);
        assertThat(kept()).isZero();
        assertThat(items(batch)).allMatch(item -> item.state() == BatchItem.State.DECIDED);
    }

    @Test
    void isReadPageByPageByWhoAskedForIt() {
        UUID batch = start("1", "2", "3");

        BatchPage first = page(batch, Optional.empty(), 2);
        BatchPage second = page(batch, first.nextCursor(), 2);

        assertThat(first.items()).extracting(BatchItem::position).containsExactly(0, 1);
        assertThat(first.items()).extracting(BatchItem::state).containsOnly(BatchItem.State.WAITING);
        assertThat(second.items()).extracting(BatchItem::position).containsExactly(2);
        assertThat(second.nextCursor()).isEmpty();
        assertThatThrownBy(() -> governance.transaction(beans ->
                        beans.get(Batches.class).items(batch, Optional.of("somebody else"), Optional.empty(), 2)))
                .isInstanceOf(Refusal.class);
    }

    private UUID start(String... texts) {
        List<AdHocContent> contents = Stream.of(texts)
                .map(text -> new AdHocContent(
                        text,
                        "web",
                        "en",
                        "",
                        "general",
                        "post",
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(text)))
                .toList();
        return governance.transaction(beans ->
                beans.get(Batches.class).start(contents, Governance.BELLA).id());
    }

    private void run() {
        governance.transaction(beans -> {
            beans.with(JobWorks.class, JobWorks.of(beans.get(DecideBatch.class)));
            return beans.get(JobRunner.class).startNext(Runnable::run);
        });
    }

    private List<BatchItem> items(UUID batch) {
        return page(batch, Optional.empty(), 100).items();
    }

    private BatchPage page(UUID batch, Optional<String> cursor, int limit) {
        return governance.transaction(
                beans -> beans.get(Batches.class).items(batch, Optional.of(Governance.BELLA.id()), cursor, limit));
    }

    private JobView job(UUID id) {
        return governance.transaction(beans -> beans.get(Jobs.class).job(id, Optional.empty()));
    }

    private long kept() {
        return governance.database.count("decision_batch_item where content is not null");
    }
}
