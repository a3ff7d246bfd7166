package org.agentos.governance.publishing.takedown;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Every few seconds: what is to be taken down now. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakedownLoop {

    private static final int MOST_AT_ONCE = 50;

    @Inject
    Takedowns takedowns;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @Lock(LockType.WRITE)
    public void run() {
        for (int done = 0; done < MOST_AT_ONCE; done++) {
            Optional<Takedown> next = takedowns.claim();
            if (next.isEmpty()) {
                return;
            }
            takedowns.confirm(next.get(), takedowns.ask(next.get()));
        }
    }
}
