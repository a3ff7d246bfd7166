package org.agentos.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.audit.tree.Sequencer;
import org.agentos.audit.tree.SequencerLoop;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** The sequencer: records are safe without it, but have no place and no proof. */
@ApplicationScoped
public class AuditPart implements Part {

    private static final long MANY = 5000;

    @EJB
    SequencerLoop loop;

    @EJB
    Sequencer sequencer;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        long waiting = sequencer.waiting();
        if (!loop.trouble().isEmpty()) {
            return Condition.degraded(waiting + " records wait for their place: " + loop.trouble());
        }
        return waiting > MANY ? Condition.degraded(waiting + " records wait for their place") : Condition.up("");
    }
}
