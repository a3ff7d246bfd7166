package org.agentos.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.agentos.processes.transactions.Transactions;

/** One transaction for JPA, JDBC and the engine, as JTA gives it: entity manager and data source follow the thread's. */
public final class TestTransactions implements Transactions {

    private final EntityManagerFactory entities;
    private final DataSource database;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public TestTransactions(EntityManagerFactory entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    @Override
    public <T> T required(Callable<T> body) throws Exception {
        return open.get().isEmpty() ? requiresNew(body) : body.call();
    }

    @Override
    public <T> T requiresNew(Callable<T> body) throws Exception {
        EntityManager em = entities.createEntityManager();
        em.getTransaction().begin();
        open.get().push(em);
        try {
            T result = body.call();
            em.getTransaction().commit();
            return result;
        } finally {
            open.get().pop();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** A call of a facade in a transaction of its own. */
    public <T> T in(Supplier<T> body) {
        try {
            return required(body::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call of a bean that commits by itself. */
    public <T> T apart(Supplier<T> body) {
        try {
            return requiresNew(body::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public EntityManager entityManager() {
        return proxy(EntityManager.class, (proxy, method, arguments) -> {
            EntityManager em = open.get().peek();
            try {
                return method.invoke(em == null ? entities.createEntityManager() : em, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    public DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            EntityManager em = open.get().peek();
            return em == null ? database.getConnection() : unclosable(em.unwrap(Connection.class));
        });
    }

    /** A data source that works in the transaction of an entity manager. */
    public static DataSource joining(EntityManager em) {
        return proxy(DataSource.class, (proxy, method, arguments) -> unclosable(em.unwrap(Connection.class)));
    }

    private static Connection unclosable(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(TestTransactions.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
