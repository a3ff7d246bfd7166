package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agentos.governance.rulebooks.CandidateEngine;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.governance.rulebooks.RulebookProof;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Rulebook;

/**
 * A rulebook must get a demanding content decided in time: a newsletter of {@value #LENGTH} characters, made of what its rules' own
 * examples say, with {@value #LINKS} links.
 */
@ApplicationScoped
public class Endurance implements RulebookProof {

    private static final int LENGTH = 5_000;
    private static final int LINKS = 50;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Inject
    Candidates candidates;

    @Inject
    Clock clock;

    @Override
    public List<String> failures(Rulebook candidate, String policyId) {
        Subject subject = demanding(candidate);
        try (CandidateEngine compiled = candidates.engine(candidate)) {
            long start = System.nanoTime();
            DecisionOutcome outcome = compiled.engine().decide(subject, clock.instant());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return sentences(outcome, took);
        }
    }

    private static List<String> sentences(DecisionOutcome outcome, Duration took) {
        if (outcome.fault()) {
            return List.of("A content of " + LENGTH + " characters and " + LINKS + " links could not be decided: "
                    + String.join(" ", outcome.reasons()));
        }
        return took.compareTo(LIMIT) > 0
                ? List.of("A content of " + LENGTH + " characters took " + took.toSeconds()
                        + " s to decide; it must be done within " + LIMIT.toSeconds() + " s.")
                : List.of();
    }

    private static Subject demanding(Rulebook candidate) {
        List<String> examples = candidate.rules().stream()
                .flatMap(rule -> Stream.of(rule.failingExample(), rule.passingExample()))
                .flatMap(
                        example -> example.stream().map(shown -> shown.subject().text()))
                .toList();
        String all = examples.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        String text = all.isEmpty() ? "A cup of tea for everybody, every day. " : all + "\n";
        int[] characters = text.repeat(2 * LENGTH / text.length() + 1)
                .codePoints()
                .limit(LENGTH)
                .toArray();
        List<Link> links = IntStream.range(0, LINKS)
                .mapToObj(number -> new Link("http://example.org/offer/" + number, "Offer " + number))
                .toList();
        return new Subject(
                new String(characters, 0, characters.length),
                "email",
                "en",
                "",
                "consumer",
                "email",
                true,
                true,
                links,
                List.of(),
                Brand.none(),
                Map.of());
    }
}
