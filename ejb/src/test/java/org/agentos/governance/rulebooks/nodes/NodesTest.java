package org.agentos.governance.rulebooks.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.governance.rulebooks.nodes.NodeView.State;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.redis.Redis;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NodesTest {

    private final PolicyDesk desk = new PolicyDesk();
    private final UUID other = Ids.next();

    @BeforeEach
    void start() {
        desk.beans.with(Proofs.class, Proofs.of(List.of())).with(Redis.class, new Redis());
        desk.in(() -> TestRules.activate(desk.beans));
    }

    @Test
    void showsWhichNodesHoldWhatIsInForce() {
        InForce held = register().newest().orElseThrow();
        nodes().beat(here(), "one", Optional.of(held), Optional.empty());
        nodes().beat(
                        other,
                        "two",
                        Optional.empty(),
                        Optional.of(new Rulebooks.Lacking(held.revision(), "it is being compiled")));

        boolean atOnce = desk.bean(RulebookNodes.class).view().partial();
        desk.clock.pass(Duration.ofSeconds(3));
        NodesView view = desk.bean(RulebookNodes.class).view();

        assertThat(atOnce).isFalse();
        assertThat(view.partial()).isTrue();
        assertThat(view.nodes())
                .extracting(NodeView::host, NodeView::state)
                .containsExactlyInAnyOrder(tuple("one", State.HOLDS), tuple("two", State.BEHIND));
    }

    @Test
    void countsANodeThatIsSilentForSecondsAsGone() {
        nodes().beat(other, "two", Optional.empty(), Optional.empty());
        silence(other);

        assertThat(nodes().alive()).isEmpty();
        assertThat(desk.bean(RulebookNodes.class).view().partial()).isFalse();
    }

    @Test
    void tellsOfALaggardOnceForEachActivation_NOD3() {
        InForce held = register().newest().orElseThrow();
        nodes().beat(other, "two", Optional.of(held), Optional.empty());
        desk.database.execute("update rulebook_node set started_at = '2000-01-01'");
        desk.clock.pass(Duration.ofSeconds(1));
        desk.in(() -> TestRules.activate(desk.beans, TestRules.stricter(TestRules.blocking())));
        InForce next = register().newest().orElseThrow();

        boolean first = desk.in(() -> nodes().tellOfLaggards(next));
        boolean second = desk.in(() -> nodes().tellOfLaggards(next));

        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(desk.events.types()).containsOnlyOnce("rulebook.partial");
    }

    @Test
    void waitsForTheOtherNodesThatAreAlive_NOD2() {
        Rulebook candidate = TestRules.stricter(TestRules.blocking());
        nodes().beat(other, "two", Optional.empty(), Optional.empty());
        desk.beans.with(CandidateTrial.class, new AnsweringElsewhere(List.of("Compiled, but a scenario is red here.")));

        List<String> failures = desk.bean(Preparations.class).failures(candidate, Set.of("teas"));

        assertThat(failures).containsExactly("Compiled, but a scenario is red here.");
    }

    @Test
    void needsNoAnswerOfANodeThatIsGone_NOD2() {
        nodes().beat(other, "two", Optional.empty(), Optional.empty());
        silence(other);

        List<String> failures =
                desk.bean(Preparations.class).failures(TestRules.stricter(TestRules.blocking()), Set.of("teas"));

        assertThat(failures).isEmpty();
    }

    @Test
    void answersOnceWhatAnotherNodeAsks() {
        UUID asked = desk.bean(PreparationFile.class).ask(TestRules.stricter(TestRules.blocking()), List.of("teas"));

        desk.bean(Preparations.class).answer();

        assertThat(desk.bean(PreparationFile.class).answers(asked)).containsOnly(Map.entry(here(), List.of()));
        assertThat(desk.bean(PreparationFile.class).unanswered(here())).isEmpty();
    }

    /** While this node tries, the other one answers. */
    private final class AnsweringElsewhere extends CandidateTrial {

        private final List<String> elsewhere;

        AnsweringElsewhere(List<String> elsewhere) {
            this.elsewhere = elsewhere;
        }

        @Override
        List<String> failures(Rulebook candidate, Collection<String> policies) {
            desk.bean(PreparationFile.class).unanswered(other).forEach(asked -> desk.bean(PreparationFile.class)
                    .answer(asked.id(), other, elsewhere));
            return List.of();
        }
    }

    private void silence(UUID node) {
        desk.database.execute(
                "update rulebook_node set seen_at = now() - interval '1 minute' where node = '" + node + "'");
    }

    private UUID here() {
        return desk.bean(ThisNode.class).id();
    }

    private NodeFile nodes() {
        return desk.bean(NodeFile.class);
    }

    private RulebookRegister register() {
        return desk.bean(RulebookRegister.class);
    }
}
