package org.agentos.agents.ideation.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What an address of a feed must be; whether its host may be reached is checked at every fetch. */
final class FeedRules {

    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 200;

    private FeedRules() {}

    /** @throws Refusal 422 that names every field at fault */
    static void check(NewFeed feed) {
        List<FieldProblem> problems = new ArrayList<>();
        urlProblem(feed.url()).ifPresent(detail -> problems.add(new FieldProblem("/url", detail)));
        if (feed.title().isEmpty() || feed.title().length() > LONGEST_TITLE || !Texts.isStorable(feed.title())) {
            problems.add(new FieldProblem("/title", "Give 1 to " + LONGEST_TITLE + " characters."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This feed cannot be added.", problems));
        }
    }

    private static Optional<String> urlProblem(String url) {
        if (url.length() > LONGEST_URL) {
            return Optional.of("Give an address of at most " + LONGEST_URL + " characters.");
        }
        try {
            URI address = new URI(url);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (!web || address.getHost() == null || address.getUserInfo() != null) {
                return Optional.of("Give an http or https address with a host and without a user name.");
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("This is not an address: " + e.getReason() + ".");
        }
    }
}
