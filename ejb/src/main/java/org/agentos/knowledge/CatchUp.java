package org.agentos.knowledge;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Once a minute: what the vector index missed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatchUp {

    @Inject
    Library library;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @Lock(LockType.WRITE)
    void run() {
        library.catchUp();
    }
}
