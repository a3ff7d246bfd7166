package org.agentos.orchestration.missions.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened in a mission, oldest first. */
public record Timeline(List<Entry> items) {

    /** What an entry tells of. */
    public enum Kind {
        STEP,
        DECISION,
        TASK,
        REVIEW,
        PUBLICATION,
        INCIDENT,
        AUDIT
    }

    /**
     * One thing that happened.
     *
     * @param title in plain words
     * @param nodeId of the process, for steps and tasks
     */
    public record Entry(
            Instant at,
            Kind kind,
            String title,
            Optional<String> detail,
            Optional<String> actor,
            Optional<String> nodeId,
            Optional<String> verdict,
            Optional<UUID> contentVersionId,
            Optional<UUID> decisionId,
            Optional<UUID> auditId) {

        static Entry of(Instant at, Kind kind, String title) {
            return new Entry(
                    at,
                    kind,
                    title,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Entry detail(String text) {
            return new Entry(
                    at,
                    kind,
                    title,
                    Optional.of(text).filter(words -> !words.isBlank()),
                    actor,
                    nodeId,
                    verdict,
                    contentVersionId,
                    decisionId,
                    auditId);
        }

        Entry by(Optional<String> who) {
            return new Entry(at, kind, title, detail, who, nodeId, verdict, contentVersionId, decisionId, auditId);
        }

        Entry node(String id) {
            return new Entry(
                    at, kind, title, detail, actor, Optional.of(id), verdict, contentVersionId, decisionId, auditId);
        }

        Entry decision(UUID id, String outcome) {
            return new Entry(
                    at,
                    kind,
                    title,
                    detail,
                    actor,
                    nodeId,
                    Optional.of(outcome),
                    contentVersionId,
                    Optional.of(id),
                    auditId);
        }

        Entry version(Optional<UUID> id) {
            return new Entry(at, kind, title, detail, actor, nodeId, verdict, id, decisionId, auditId);
        }

        Entry audit(UUID id) {
            return new Entry(
                    at, kind, title, detail, actor, nodeId, verdict, contentVersionId, decisionId, Optional.of(id));
        }
    }
}
