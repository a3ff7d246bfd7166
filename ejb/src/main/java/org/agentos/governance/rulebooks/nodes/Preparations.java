package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Lets every node that is alive compile and try a rulebook. */
@ApplicationScoped
public class Preparations {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    PreparationFile file;

    @Inject
    NodeFile nodes;

    @Inject
    CandidateTrial trial;

    @Inject
    RulebookTopic topic;

    @Inject
    ThisNode here;

    /**
     * What speaks against a rulebook, on whatever node; empty when all hold it compiled. Call it outside of any transaction, as it takes
     * as long as compiling takes; a node that has not answered within a minute speaks against it.
     *
     * @param policies those that are new or changed
     */
    public List<String> failures(Rulebook candidate, Collection<String> policies) {
        UUID preparation = file.ask(candidate, policies);
        topic.announce();
        List<String> own = trial.failures(candidate, policies);
        file.answer(preparation, here.id(), own);
        return own.isEmpty() ? othersFailures(preparation) : own;
    }

    /** Answers what other nodes have asked. */
    void answer() {
        for (PreparationFile.Asked asked : file.unanswered(here.id())) {
            Reading<Rulebook> reading = GuidedNotation.read(asked.canonical()).map(Rulebook::of);
            List<String> failures = reading.problems().isEmpty()
                    ? trial.failures(reading.orElseThrow(), asked.policies())
                    : List.of("The server " + here.host() + " does not understand the rules; bring it up to date.");
            file.answer(asked.id(), here.id(), failures);
        }
    }

    private List<String> othersFailures(UUID preparation) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Map<UUID, List<String>> answers = file.answers(preparation);
            List<String> failures =
                    answers.values().stream().flatMap(List::stream).distinct().toList();
            Set<UUID> silent = new HashSet<>(nodes.alive());
            silent.removeAll(answers.keySet());
            if (!failures.isEmpty() || silent.isEmpty()) {
                return failures;
            }
            if (System.nanoTime() > end) {
                return List.of(silent.size() + " of the servers did not get the rules compiled and tried within "
                        + PATIENCE.toSeconds() + " s.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the other servers", e);
        }
    }
}
