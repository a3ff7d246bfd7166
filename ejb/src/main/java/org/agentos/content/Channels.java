package org.agentos.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** The catalogue of channels: image sizes and text limits as the platforms document them. */
public final class Channels {

    private static final List<Channel> ALL = List.of(
            new Channel("mastodon", "Mastodon", 1200, 675, 500),
            new Channel("linkedin", "LinkedIn", 1200, 627, 3000),
            new Channel("instagram", "Instagram", 1080, 1350, 2200),
            new Channel("x", "X", 1600, 900, 280));

    private Channels() {}

    public static List<Channel> all() {
        return ALL;
    }

    public static Optional<Channel> find(String id) {
        return ALL.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** @throws Refusal 422 with the ids that exist */
    public static Channel require(String id) {
        return find(id).orElseThrow(() -> new Refusal(Problem.of(ProblemType.INVALID_BODY, "There is no such channel.")
                .at("/channel", "Choose one of " + ids() + ".")));
    }

    private static String ids() {
        return ALL.stream().map(Channel::id).collect(Collectors.joining(", "));
    }
}
