package org.agentos.governance.policies.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A step in the life of a policy; several saves in a row by one person are one step.
 *
 * @param at when it ended
 * @param action as in the audit log
 * @param version that it was about
 * @param by who did it
 * @param sentence what happened, in words
 * @param note what they said of it: a reason, a comment
 * @param refused whether it was tried and not allowed
 * @param auditIds its records in the audit log
 */
public record StoryEntry(
        Instant at,
        String action,
        Optional<Integer> version,
        String by,
        String sentence,
        Optional<String> note,
        boolean refused,
        List<UUID> auditIds) {}
