package org.agentos.platform.events;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** The outbox: events that wait for long tell that the relay does not get on. */
@ApplicationScoped
public class EventsPart implements Part {

    private static final long MANY = 1000;

    @EJB
    EventStore store;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        long waiting = store.waiting();
        return waiting > MANY ? Condition.degraded(waiting + " events wait to be told") : Condition.up("");
    }
}
