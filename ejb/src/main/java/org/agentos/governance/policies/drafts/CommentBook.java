package org.agentos.governance.policies.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyVersion;

/** What was said about versions. Works in the caller's transaction. */
@Dependent
class CommentBook {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    PolicyLog log;

    @Inject
    Clock clock;

    PolicyCommentView add(PolicyVersion version, Optional<String> place, String text, Actor actor) {
        PolicyComment comment = new PolicyComment(version, place, text, actor, clock.instant());
        em.persist(comment);
        log.step("policy.commented", version, actor, entry -> entry.detail("text", text));
        return comment.view();
    }

    List<PolicyCommentView> of(UUID versionId) {
        return em.createQuery(
                        "select c from PolicyComment c where c.versionId = :version order by c.at, c.id",
                        PolicyComment.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(PolicyComment::view)
                .toList();
    }
}
