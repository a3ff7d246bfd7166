package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.agentos.governance.rulebooks.nodes.NodeView.State;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.RulebookRegister;

/** Which servers decide by the rulebook in force. */
@ApplicationScoped
public class RulebookNodes {

    /** Within which every server has swapped, or lags behind. */
    private static final Duration SWAP_TIME = Duration.ofSeconds(2);

    @Inject
    RulebookRegister register;

    @Inject
    NodeFile nodes;

    @Inject
    Clock clock;

    /** The servers of the last day. */
    public NodesView view() {
        InForce newest = register.current();
        List<NodeView> all = nodes.all();
        boolean late = newest.at().isBefore(clock.instant().minus(SWAP_TIME));
        boolean partial = late && all.stream().anyMatch(node -> node.state() == State.BEHIND);
        return new NodesView(newest.revision(), newest.at(), partial, all);
    }
}
