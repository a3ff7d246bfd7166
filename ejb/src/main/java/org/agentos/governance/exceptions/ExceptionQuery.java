package org.agentos.governance.exceptions;

import java.util.Optional;
import java.util.UUID;

/** Which exceptions to list. */
public record ExceptionQuery(
        Optional<ExceptionState> state,
        Optional<String> ruleId,
        Optional<UUID> contentId,
        Optional<UUID> missionId,
        Optional<String> cursor,
        int limit) {}
