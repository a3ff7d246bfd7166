package org.agentos.agents.ideation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.errors.Refusal;

/** The ideas that were found for missions. */
@Stateless
public class Ideas {

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Keeps the ideas of a mission after those it has. */
    public void keep(UUID missionId, IdeaSet found) {
        int position = of(missionId).size();
        for (IdeaView idea : found.ideas()) {
            entities.persist(new Idea(missionId, position++, idea, clock.instant()));
        }
        audit.record(AuditEntry.of("ideas.found", Actor.agent("ideation"))
                .about("mission", missionId)
                .fact("count", found.ideas().size())
                .fact("maker", found.maker())
                .detail("titles", found.ideas().stream().map(IdeaView::title).toList())
                .detail("note", found.note().orElse("")));
    }

    /** Of one mission, best first. */
    public List<IdeaView> of(UUID missionId) {
        return entities.createQuery("select i from Idea i where i.missionId = :mission order by i.position", Idea.class)
                .setParameter("mission", missionId)
                .getResultStream()
                .map(Idea::view)
                .toList();
    }

    /** @throws Refusal 404 */
    public IdeaView idea(UUID id) {
        return Optional.ofNullable(entities.find(Idea.class, id))
                .map(Idea::view)
                .orElseThrow(() -> Refusal.notFound("There is no idea " + id + "."));
    }
}
