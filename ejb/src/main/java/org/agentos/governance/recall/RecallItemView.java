package org.agentos.governance.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Verdict;

/**
 * A post in breach.
 *
 * @param decisionId the fresh decision
 * @param excerpt how its text begins
 * @param from the verdict under which it was published
 * @param to the fresh verdict
 * @param rules ids of the rules that fire
 * @param reasons why the fresh verdict is what it is, worst first
 * @param outcome how it was settled, once it is DONE
 * @param note what the officer, or the platform, said; empty when nobody did
 */
public record RecallItemView(
        UUID id,
        UUID recallId,
        UUID publicationId,
        UUID contentVersionId,
        UUID missionId,
        UUID decisionId,
        String channel,
        String platform,
        String url,
        String excerpt,
        Verdict from,
        Verdict to,
        List<String> rules,
        List<String> reasons,
        Remediation remediation,
        ItemState state,
        Optional<ItemOutcome> outcome,
        String note,
        Optional<String> by,
        Instant createdAt,
        Optional<Instant> endedAt) {

    /** What is to be done about it. */
    public enum Remediation {
        /** An officer settles it. */
        TASK,
        /** It is taken down. */
        UNPUBLISH,
        /** Nothing, says the policy. */
        NONE
    }

    /** Where it stands. */
    public enum ItemState {
        OPEN,
        /** The platform is being asked to take the post down. */
        REMOVING,
        DONE
    }

    /** How it was settled. */
    public enum ItemOutcome {
        /** The platform took the post down. */
        UNPUBLISHED,
        /** An officer, or the policy, lets it stand. */
        ACCEPTED,
        /** An officer saw to another post in its place. */
        REPLACED,
        /** It is in breach no more. */
        CLEARED
    }
}
