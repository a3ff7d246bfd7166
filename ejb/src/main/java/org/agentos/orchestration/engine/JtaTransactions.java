package org.agentos.orchestration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.agentos.processes.engine.Transactions;

/** The server's transactions for the engine; every exception rolls back and comes out unchanged. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @Inject
    TransactionBoundary boundary;

    @Override
    public <T> T required(Callable<T> body) throws Exception {
        try {
            return boundary.required(body);
        } catch (TransactionBoundary.Undone undone) {
            throw undone.reason();
        }
    }

    @Override
    public <T> T requiresNew(Callable<T> body) throws Exception {
        try {
            return boundary.requiresNew(body);
        } catch (TransactionBoundary.Undone undone) {
            throw undone.reason();
        }
    }
}
