package org.agentos.governance.policies.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The verdicts on file. Works in the caller's transaction. */
@Dependent
class ApprovalBook {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    /** In order, those that are void included. Read anew: the database voids them by itself. */
    List<PolicyApproval> of(UUID versionId) {
        return em.createQuery(
                        "select a from PolicyApproval a where a.versionId = :version order by a.at, a.id",
                        PolicyApproval.class)
                .setParameter("version", versionId)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Writes it at once, for the database to judge. */
    void add(PolicyApproval approval) {
        em.persist(approval);
        em.flush();
    }
}
