package org.agentos.governance.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.publishing.platform.PostRequest;

/**
 * Whatever people, agents, platforms, clocks and intruders do, in whatever order: what is public was allowed by the rules, or approved
 * stage by stage by people other than the author, byte for byte, and is public once.
 */
class NothingUnapprovedProperty {

    private static final Governance governance = new Governance();

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void everyPostWasAllowedOrApprovedAsItStands(@ForAll("stories") List<Step> story) {
        ContentStory content = new ContentStory(governance);

        story.forEach(content::take);

        List<PostRequest> posts = content.posts();
        assertThat(posts).hasSizeLessThanOrEqualTo(1);
        Statistics.label("published").collect(!posts.isEmpty());
        posts.forEach(post -> assertThat(allowed(post) || approvedByOthers(post))
                .as("%s after %s", post.text(), story)
                .isTrue());
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        Arbitrary<String> texts =
                Arbitraries.of("Tea", "Tea [legal]", "Tea [legal] [brand]", "Tea [block]", "Tea [paid]");
        return Arbitraries.frequencyOf(List.of(
                        often(1, texts.map(Step.Rewrite::new)),
                        often(3, Arbitraries.just(new Step.Tamper())),
                        often(6, Arbitraries.just(new Step.DecideAndRoute())),
                        often(
                                8,
                                Arbitraries.of(
                                        byTheBook("legal", Governance.LEO), byTheBook("brand", Governance.BRUNO))),
                        often(4, approvals()),
                        often(1, Combinators.combine(stages(), people()).as(Step.AskForChanges::new)),
                        often(4, Arbitraries.just(new Step.Publish(PlatformMood.WELL))),
                        often(4, Arbitraries.of(PlatformMood.values()).map(Step.Publish::new)),
                        often(1, Arbitraries.integers().between(1, 200).map(Step.Wait::new))))
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private static Step byTheBook(String stage, Actor reviewer) {
        return new Step.Approve(stage, reviewer, true);
    }

    /** Approvals by whomever, of whatever. */
    private static Arbitrary<Step.Approve> approvals() {
        return Combinators.combine(stages(), people(), Arbitraries.of(true, false))
                .as(Step.Approve::new);
    }

    private static Arbitrary<String> stages() {
        return Arbitraries.of("legal", "brand", "compliance");
    }

    private static Arbitrary<Actor> people() {
        return Arbitraries.of(
                Governance.LEO,
                Governance.BRUNO,
                Governance.CORA,
                Governance.person("bella", "reviewer-legal", "reviewer-brand", "reviewer-compliance"));
    }

    private static Tuple2<Integer, Arbitrary<Step>> often(int weight, Arbitrary<? extends Step> steps) {
        return Tuple.of(weight, steps.map(step -> (Step) step));
    }

    private static boolean allowed(PostRequest post) {
        return governance.count("permit p join decision d on d.id = p.decision_id where p.id = '"
                        + post.idempotencyKey() + "' and p.verdict = 'ALLOW' and d.verdict = 'ALLOW' and d.digest = '"
                        + digest(post) + "'")
                == 1;
    }

    private static boolean approvedByOthers(PostRequest post) {
        String approvals = "permit_approval pa join approval a on a.id = pa.approval_id where pa.permit_id = '"
                + post.idempotencyKey() + "'";
        String good = approvals + " and a.digest = '" + digest(post) + "' and a.approver_id <> 'bella'";
        return governance.count(approvals) > 0 && governance.count(approvals) == governance.count(good);
    }

    private static String digest(PostRequest post) {
        return FakeContents.digest(post.text());
    }
}
