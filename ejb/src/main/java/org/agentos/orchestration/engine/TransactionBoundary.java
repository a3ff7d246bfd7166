package org.agentos.orchestration.engine;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * Where a transaction begins and ends. An EJB, and it has to be one: on a managed thread the server enlists a plain JDBC connection
 * in the transaction only below a call of a component, and a CDI interceptor is none. Without it every statement of the engine would
 * commit alone.
 */
@Stateless
public class TransactionBoundary {

    @Resource
    EJBContext context;

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public <T> T required(Callable<T> body) throws Undone {
        return run(body);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T requiresNew(Callable<T> body) throws Undone {
        return run(body);
    }

    private <T> T run(Callable<T> body) throws Undone {
        try {
            return body.call();
        } catch (Exception reason) {
            context.setRollbackOnly();
            throw new Undone(reason);
        }
    }

    /** Carries an exception out unchanged, past the container's habit of wrapping it. */
    public static final class Undone extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Exception reason;

        Undone(Exception reason) {
            super(reason);
            this.reason = reason;
        }

        Exception reason() {
            return reason;
        }
    }
}
