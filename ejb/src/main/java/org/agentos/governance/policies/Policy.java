package org.agentos.governance.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agentos.audit.Actor;

/** What officers own under one name; its versions hold the rules. */
@Entity
@Table(name = "policy")
public class Policy {

    @Id
    private String id;

    private String title;
    private String description;
    private String owner;

    @Column(name = "second_approval")
    private boolean secondApproval;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_breach")
    private OnBreach onBreach;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_by_id")
    private String createdById;

    private int edition;

    private static final Pattern ID_PATTERN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    /** For the persistence provider. */
    protected Policy() {}

    public Policy(String id, PolicyTerms terms, Actor creator, Instant now) {
        this.id = id;
        take(terms);
        this.createdAt = now;
        this.createdBy = creator.name();
        this.createdById = creator.id();
        this.edition = 1;
    }

    /** Whether a policy may be called so: 3 to 80 lower-case letters and digits, in words with hyphens. */
    public static boolean isId(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && ID_PATTERN.matcher(text).matches();
    }

    /** Other terms, from the next edition on. */
    public void change(PolicyTerms terms) {
        take(terms);
        edition++;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void revive() {
        retiredAt = null;
    }

    public String id() {
        return id;
    }

    public PolicyTerms terms() {
        return new PolicyTerms(title, description, owner, secondApproval, onBreach);
    }

    /** Since when none of it is in force on purpose. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    /** The ETag: how often the terms were set. */
    public int edition() {
        return edition;
    }

    private void take(PolicyTerms terms) {
        this.title = terms.title();
        this.description = terms.description();
        this.owner = terms.owner();
        this.secondApproval = terms.secondApproval();
        this.onBreach = terms.onBreach();
    }
}
