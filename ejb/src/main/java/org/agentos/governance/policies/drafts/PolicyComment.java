package org.agentos.governance.policies.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.platform.ids.Ids;

/** What somebody said about a version. Never changes. */
@Entity
@Table(name = "policy_comment")
class PolicyComment {

    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    private int edition;
    private String place;
    private String text;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private Instant at;

    /** For the persistence provider. */
    protected PolicyComment() {}

    PolicyComment(PolicyVersion version, Optional<String> place, String text, Actor actor, Instant now) {
        this.id = Ids.next();
        this.versionId = version.id();
        this.edition = version.edition();
        this.place = place.orElse(null);
        this.text = text;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.at = now;
    }

    PolicyCommentView view() {
        return new PolicyCommentView(id, edition, Optional.ofNullable(place), text, actorName, at);
    }
}
