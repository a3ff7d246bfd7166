package org.agentos.governance.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;

/** One content and everything that happens to it; steps that are refused change nothing. */
final class ContentStory {

    private final Governance governance;
    private final List<UUID> permits = new ArrayList<>();
    private UUID version;
    private Optional<SubmissionView> submission = Optional.empty();

    ContentStory(Governance governance) {
        this.governance = governance;
        this.version = governance.contents.write("Tea [legal]");
    }

    void take(Step step) {
        try {
            happen(step);
        } catch (Refusal refused) {
            // a refusal is an answer: the story goes on
        }
    }

    List<PostRequest> posts() {
        return permits.stream()
                .distinct()
                .flatMap(permit -> governance.platform.post(permit).stream())
                .toList();
    }

    private void happen(Step step) {
        if (step instanceof Step.Rewrite rewrite) {
            version = governance.contents.rewrite(version, rewrite.text());
        } else if (step instanceof Step.Tamper) {
            String stored = governance.contents.read(version).subject().text();
            governance.contents.tamper(version, stored + "!");
        } else if (step instanceof Step.DecideAndRoute) {
            decideAndRoute();
        } else if (step instanceof Step.Approve approve) {
            note(review(approve));
        } else if (step instanceof Step.AskForChanges ask) {
            note(askForChanges(ask));
        } else if (step instanceof Step.Publish publish) {
            publish(publish.mood());
        } else if (step instanceof Step.Wait wait) {
            governance.clock.pass(Duration.ofHours(wait.hours()));
        }
    }

    /** As the pipeline does. */
    private void decideAndRoute() {
        DecisionView decision = governance.decide(version);
        if (decision.verdict() == Verdict.BLOCK) {
            return;
        }
        List<String> stages =
                governance.transaction(beans -> beans.get(Airlock.class).stagesFor(decision.id()));
        if (stages.isEmpty()) {
            permits.add(
                    governance.transaction(beans -> beans.get(Permits.class).onAllow(decision.id(), Actor.system())));
        } else {
            note(governance.transaction(
                    beans -> beans.get(Airlock.class).submit(version, decision.id(), stages, Governance.BELLA)));
        }
    }

    private SubmissionView review(Step.Approve approve) {
        SubmissionView open = current();
        String digest = approve.honest() ? open.digest() : FakeContents.digest("something else");
        return governance.transaction(
                beans -> beans.get(Airlock.class).approve(open.id(), approve.stage(), digest, "", approve.reviewer()));
    }

    private SubmissionView askForChanges(Step.AskForChanges ask) {
        SubmissionView open = current();
        return governance.transaction(beans -> beans.get(Airlock.class)
                .requestChanges(open.id(), ask.stage(), open.digest(), "Say it better.", ask.reviewer()));
    }

    private void publish(PlatformMood mood) {
        if (permits.isEmpty()) {
            return;
        }
        UUID permit = permits.get(permits.size() - 1);
        if (governance.prepare(permit) instanceof PublicationOrder order) {
            deliver(order, mood);
        }
    }

    private void deliver(PublicationOrder order, PlatformMood mood) {
        switch (mood) {
            case WELL -> governance.confirm(order, governance.deliver(order));
            case LOSES_THE_ANSWER -> {
                governance.platform.loseNextAnswer();
                governance.confirm(order, governance.deliver(order));
            }
            case REFUSES -> governance.confirm(order, new Delivery.Refused("no"));
            case BUSY -> governance.confirm(order, new Delivery.RetryLater("busy", Duration.ZERO));
            case SERVER_DIES_BEFORE_THE_CALL -> {}
            case SERVER_DIES_AFTER_THE_CALL -> governance.deliver(order);
        }
    }

    private SubmissionView current() {
        SubmissionView known = submission.orElseThrow(() -> Refusal.notFound("nothing was submitted"));
        return governance.submission(known.id());
    }

    private void note(SubmissionView view) {
        submission = Optional.of(view);
        view.permitId().ifPresent(permits::add);
    }
}
