package org.agentos.governance.decisions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditReceipt;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.rulebooks.Thresholds;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Verdict;

/** A decision, stored whole and never changed. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;

    @Column(name = "content_version_id")
    private UUID contentVersionId;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String reference;
    private String channel;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int compliance;
    private int risk;
    private int brand;
    private String revision;
    private String digest;
    private byte[] outcome;
    private byte[] facts;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "took_micros")
    private long tookMicros;

    @Column(name = "audit_id")
    private UUID auditId;

    @Column(name = "leaf_hash")
    private String leafHash;

    @ElementCollection
    @CollectionTable(name = "decision_rule", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "rule_id")
    private Set<String> firedRules = new HashSet<>();

    /** For the persistence provider. */
    protected Decision() {}

    Decision(UUID id, Evaluated evaluated, Actor actor, AuditReceipt receipt) {
        DecisionOutcome decided = evaluated.outcome();
        this.id = id;
        this.contentVersionId =
                evaluated.content().map(ContentIdentity::contentVersionId).orElse(null);
        this.contentId = evaluated.content().map(ContentIdentity::contentId).orElse(null);
        this.missionId = evaluated.content().map(ContentIdentity::missionId).orElse(null);
        this.reference = evaluated.reference().orElse(null);
        this.channel = evaluated.channel();
        this.verdict = decided.verdict();
        this.compliance = decided.scores().compliance();
        this.risk = decided.scores().risk();
        this.brand = decided.scores().brand();
        this.revision = decided.revision();
        this.digest = evaluated.digest();
        this.outcome = utf8(
                Json.write(new Reasoning(withFacts(decided, ""), evaluated.thresholds(), evaluated.outstanding())));
        this.facts = utf8(decided.factsJson());
        this.actorKind = actor.kind().name();
        this.actorId = actor.id();
        this.decidedAt = evaluated.at();
        this.tookMicros = evaluated.took().toNanos() / 1000;
        this.auditId = receipt.id();
        this.leafHash = receipt.leafHash();
        decided.rules().stream().map(FiredRule::ruleId).forEach(firedRules::add);
    }

    DecisionView view() {
        Reasoning reasoning = Json.read(text(outcome), Reasoning.class);
        DecisionOutcome decided = reasoning.outcome();
        return new DecisionView(
                id,
                Optional.ofNullable(contentVersionId),
                Optional.ofNullable(reference),
                verdict,
                decided.scores(),
                reasoning.thresholds(),
                decided.findings(),
                decided.measures(),
                decided.rules(),
                decided.obligations(),
                reasoning.outstanding(),
                decided.coverage(),
                decided.reasons(),
                revision,
                digest,
                decided.detectorVersions(),
                decidedAt,
                auditId,
                leafHash);
    }

    /** All that was decided, the fact set included. */
    DecisionOutcome outcome() {
        return withFacts(Json.read(text(outcome), Reasoning.class).outcome(), text(facts));
    }

    String factsJson() {
        return text(facts);
    }

    private static DecisionOutcome withFacts(DecisionOutcome outcome, String factsJson) {
        return new DecisionOutcome(
                outcome.verdict(),
                outcome.scores(),
                outcome.findings(),
                outcome.measures(),
                outcome.rules(),
                outcome.obligations(),
                outcome.coverage(),
                outcome.detectorVersions(),
                outcome.revision(),
                factsJson,
                outcome.reasons());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** What is kept as JSON beside the columns. */
    record Reasoning(DecisionOutcome outcome, Thresholds thresholds, List<String> outstanding) {}
}
