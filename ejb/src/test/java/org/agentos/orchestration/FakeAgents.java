package org.agentos.orchestration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.agents.design.DesignAgent;
import org.agentos.agents.design.DesignOrder;
import org.agentos.agents.design.RenderedDesign;
import org.agentos.agents.ideation.IdeaSet;
import org.agentos.agents.ideation.IdeationAgent;
import org.agentos.agents.ideation.IdeationOrder;
import org.agentos.agents.social.Post;
import org.agentos.agents.social.PostOrder;
import org.agentos.agents.social.SocialAgent;
import org.agentos.platform.ids.Ids;

/** Agents that write what a test says, in its order. */
final class FakeAgents {

    private final Deque<String> texts = new ArrayDeque<>();
    private final List<PostOrder> orders = new ArrayList<>();

    void writes(String... next) {
        texts.addAll(List.of(next));
    }

    List<PostOrder> orders() {
        return List.copyOf(orders);
    }

    IdeationAgent ideation() {
        return new IdeationAgent() {
            @Override
            public IdeaSet ideas(IdeationOrder order) {
                return new IdeaSet(
                        List.of(idea("best", 90), idea("good", 70), idea("fair", 50)), "test", Optional.empty());
            }
        };
    }

    private static IdeaView idea(String title, double score) {
        UUID id = Ids.next();
        return new IdeaView(
                id,
                title,
                "how-to",
                title + " in short",
                score,
                List.of("because"),
                List.of(IdeaView.Evidence.ofBrief("said so")),
                "test");
    }

    SocialAgent social() {
        return new SocialAgent() {
            @Override
            public Post write(PostOrder order) {
                orders.add(order);
                String text = texts.isEmpty() ? "Fine words" : texts.poll();
                return new Post(text, "Headline", "Body", List.of(), "test", List.of());
            }
        };
    }

    DesignAgent design() {
        return new DesignAgent() {
            @Override
            public RenderedDesign render(DesignOrder order) {
                byte[] png = ("png " + order.headline()).getBytes(StandardCharsets.UTF_8);
                byte[] svg = ("svg " + order.headline()).getBytes(StandardCharsets.UTF_8);
                return new RenderedDesign(png, svg, "An image", 1200, 675, "test");
            }
        };
    }
}
