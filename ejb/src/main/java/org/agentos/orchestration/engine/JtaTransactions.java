package org.agentos.orchestration.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.agentos.processes.transactions.Transactions;

/**
 * The server's transactions for the engine; every exception rolls back and comes out unchanged. They are an EJB's: on a managed
 * thread the container enlists plain JDBC connections only inside of an EJB's invocation, not below {@code @Transactional}.
 */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @EJB
    TransactionScope scope;

    @Override
    public <T> T required(Callable<T> body) throws Exception {
        return scope.required(body).get();
    }

    @Override
    public <T> T requiresNew(Callable<T> body) throws Exception {
        return scope.requiresNew(body).get();
    }
}
