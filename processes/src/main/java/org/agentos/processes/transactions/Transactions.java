package org.agentos.processes.transactions;

import java.util.concurrent.Callable;

/** The caller's transactions. An exception out of the body rolls the transaction back and comes out unchanged. */
public interface Transactions {
    /** Runs in the transaction at hand, or in a new one. */
    <T> T required(Callable<T> body) throws Exception;

    /** Runs in a new transaction, whatever is at hand. */
    <T> T requiresNew(Callable<T> body) throws Exception;
}
