package org.agentos.governance.policies;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.governance.policies.text.Writing;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;

/** One version of a policy on its way from draft to force: what its authors wrote, and the rules that it stands for. */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {

    @Id
    private UUID id;

    @Column(name = "policy_id")
    private String policyId;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Notation notation;

    private byte[] source;
    private byte[] content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "rule_count")
    private int ruleCount;

    @Column(name = "based_on")
    private Integer basedOn;

    private int edition;
    private String reason;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_by_id")
    private String createdById;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "in_force_since")
    private Instant inForceSince;

    @Column(name = "in_force_until")
    private Instant inForceUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "policy_author", joinColumns = @JoinColumn(name = "version_id"))
    private Set<Author> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "policy_rule", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "rule_id")
    private Set<String> ruleIds = new HashSet<>();

    /** For the persistence provider. */
    protected PolicyVersion() {}

    private PolicyVersion(String policyId, int number, Optional<Integer> basedOn, Actor author, Instant now) {
        this.id = Ids.next();
        this.policyId = policyId;
        this.number = number;
        this.basedOn = basedOn.orElse(null);
        this.createdAt = now;
        this.createdBy = author.name();
        this.createdById = author.id();
    }

    /** A new draft, in its first edition. */
    public static PolicyVersion draft(
            String policyId, int number, Optional<Integer> basedOn, Writing writing, Actor author, Instant now) {
        PolicyVersion version = new PolicyVersion(policyId, number, basedOn, author, now);
        version.take(writing, author, now);
        return version;
    }

    /** The first version of a policy that comes with the product, which needs no officer. */
    public static PolicyVersion shipped(String policyId, DraftText text, VersionContent content, Instant now) {
        PolicyVersion version =
                draft(policyId, 1, Optional.empty(), new Writing(text, Optional.of(content)), Actor.system(), now);
        version.state = VersionState.APPROVED;
        version.reason = "Comes with AgentOS.";
        version.ruleIds.addAll(content.ruleIds());
        return version;
    }

    /** The next edition of a draft; its author is one of those who may not approve it. */
    public void write(Writing writing, Actor author, Instant now) {
        if (state != VersionState.DRAFT) {
            throw new IllegalStateException("version " + id + " is " + state + " and no draft");
        }
        take(writing, author, now);
    }

    /** Puts it before other officers. Who submits it answers for it as an author does. */
    public void submit(String why, VersionContent rules, Actor submitter, Instant now) {
        move(VersionState.SUBMITTED, now);
        reason = why;
        submittedAt = now;
        submittedBy = submitter.name();
        authors.add(Author.of(submitter));
        ruleIds.clear();
        ruleIds.addAll(rules.ruleIds());
    }

    /** Takes it back to be written on; the database voids what was approved. */
    public void reopen(Instant now) {
        move(VersionState.DRAFT, now);
        submittedAt = null;
        submittedBy = null;
        ruleIds.clear();
    }

    /** To be called when the approvals that its policy asks for are there. */
    public void approve(Instant now) {
        move(VersionState.APPROVED, now);
    }

    void comeIntoForce(Optional<Instant> until, Instant now) {
        move(VersionState.IN_FORCE, now);
        inForceSince = now;
        inForceUntil = until.orElse(null);
        endedAt = null;
    }

    void end(VersionState how, Instant now) {
        move(how, now);
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String policyId() {
        return policyId;
    }

    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public DraftText text() {
        return new DraftText(notation, source);
    }

    /** Canonical guided JSON; empty while the text has problems. */
    public Optional<String> content() {
        return Optional.ofNullable(content).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }

    public int ruleCount() {
        return ruleCount;
    }

    public Optional<Integer> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** The ETag: how often its text was saved. */
    public int edition() {
        return edition;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Optional<LocalDate> effectiveUntil() {
        return Optional.ofNullable(effectiveUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public Optional<Instant> inForceSince() {
        return Optional.ofNullable(inForceSince);
    }

    /** When it is to go out of force again. */
    public Optional<Instant> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Set<Author> authors() {
        return Set.copyOf(authors);
    }

    public boolean writtenBy(Actor actor) {
        return authors.stream().anyMatch(author -> author.id().equals(actor.id()));
    }

    /** As sentences name it. */
    public String named() {
        return "Version " + number + " of " + policyId;
    }

    /** Its name and state as others refer to it. */
    public PolicyVersionRef ref() {
        return new PolicyVersionRef(id, policyId, number, contentHash(), state);
    }

    private void take(Writing writing, Actor author, Instant now) {
        notation = writing.text().notation();
        source = writing.text().source();
        Optional<VersionContent> rules = writing.content();
        content = rules.map(VersionContent::canonical).orElse(null);
        contentHash = rules.map(VersionContent::hash).orElse(null);
        ruleCount = rules.map(known -> known.ruleIds().size()).orElse(0);
        effectiveFrom = rules.flatMap(VersionContent::effectiveFrom).orElse(null);
        effectiveUntil = rules.flatMap(VersionContent::effectiveUntil).orElse(null);
        authors.add(Author.of(author));
        updatedAt = now;
        updatedBy = author.name();
        edition++;
    }

    private void move(VersionState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict(named() + " is " + state + " and cannot become " + next + ". Read it again.");
        }
        state = next;
        updatedAt = now;
    }
}
