package org.agentos.orchestration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.agentos.processes.engine.Transactions;

/** The server's transactions for the engine; every exception rolls back and comes out unchanged. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @Override
    @Transactional(value = Transactional.TxType.REQUIRED, rollbackOn = Exception.class)
    public <T> T required(Callable<T> body) throws Exception {
        return body.call();
    }

    @Override
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T requiresNew(Callable<T> body) throws Exception {
        return body.call();
    }
}
