package org.agentos.governance.recall;

import java.util.UUID;

/** A post that is public, and the decision that let it out. */
public record PublicPost(
        UUID publicationId,
        UUID contentVersionId,
        UUID missionId,
        UUID decisionId,
        String channel,
        String platform,
        String url) {}
