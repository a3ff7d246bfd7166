package org.agentos.governance.publishing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues and voids permits. A content has at most one open permit; a new one voids the old. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Permits {

    @Inject
    Decisions decisions;

    @Inject
    ContentSource contents;

    @Inject
    PermitFile file;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "agentos.permit.ttl", defaultValue = "PT24H")
    Duration life;

    /**
     * Issues the permit for content that rules alone let pass.
     *
     * @throws Refusal conflict when the decision is not an ALLOW, or not about the bytes that are stored now
     */
    public UUID onAllow(UUID decisionId, Actor actor) {
        DecisionView decision = decisions.decision(decisionId);
        if (decision.verdict() != Verdict.ALLOW) {
            throw Refusal.conflict("Decision " + decisionId + " says " + decision.verdict()
                    + ": submit the content to the airlock, or revise it.");
        }
        ContentIdentity content = contents.identify(decision.requireContentVersionId());
        if (!content.digest().equals(decision.digest())) {
            throw Refusal.conflict("The content changed since it was decided. Decide it again.");
        }
        return issue(PermitGrounds.allowed(content, decision.decidedBytes()), actor);
    }

    /**
     * Issues a permit on these grounds.
     *
     * @throws Refusal conflict when the content is public, or on its way there
     */
    public UUID issue(PermitGrounds grounds, Actor actor) {
        if (file.published(grounds.content().contentId())) {
            throw Refusal.conflict(
                    "This content is public already, or on its way. Start a new mission for another post.");
        }
        file.voidOpen(
                "select p from Permit p where p.contentId = :id and p.state = :issued",
                grounds.content().contentId(),
                "A newer permit takes its place.");
        Permit permit = new Permit(grounds, clock.instant(), life);
        file.add(permit, actor);
        return permit.id();
    }

    /** Voids the open permit of a mission, when it has one. */
    public void revoke(UUID missionId, String reason) {
        file.voidOpen("select p from Permit p where p.missionId = :id and p.state = :issued", missionId, reason);
    }
}
