package org.agentos.orchestration.engine;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Runs work in a transaction of the container. A failure is returned, so that the container does not wrap it. */
@Stateless
public class TransactionScope {

    @Resource
    private SessionContext context;

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public <T> Result<T> required(Callable<T> body) {
        return run(body);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> Result<T> requiresNew(Callable<T> body) {
        return run(body);
    }

    private <T> Result<T> run(Callable<T> body) {
        try {
            return new Result<>(body.call(), null);
        } catch (Exception e) {
            context.setRollbackOnly();
            return new Result<>(null, e);
        }
    }

    /** What the work gave, or why it failed. */
    public record Result<T>(T value, Exception failure) {

        T get() throws Exception {
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }
}
