package org.agentos.governance.exceptions;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks once a minute for exceptions whose date has come, so that it is on record. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExceptionExpiry {

    private static final Logger LOG = Logger.getLogger(ExceptionExpiry.class.getName());

    @EJB
    Exceptions exceptions;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void look() {
        try {
            exceptions.expireDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ended exceptions could not be put on record; the next minute tries again", e);
        }
    }
}
