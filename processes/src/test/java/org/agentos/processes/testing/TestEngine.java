package org.agentos.processes.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.engine.ProcessEngine.RetryPolicy;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.transactions.JdbcTransactions;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkHandler;
import org.agentos.processes.work.WorkItem;

/** An engine over a test database, with handlers that are said in a line and a clock that can be moved. */
public final class TestEngine {
    private final TestDatabase database;
    private final JdbcTransactions transactions;
    private final Map<String, WorkHandler> handlers = new HashMap<>();
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private Duration ahead = Duration.ZERO;
    private EngineListener listener = EngineListener.NONE;
    private ProcessEngine engine;

    public TestEngine(TestDatabase database) {
        this.database = database;
        transactions = new JdbcTransactions(database.dataSource());
    }

    /** A handler that answers at once. */
    public TestEngine work(String type, Map<String, Object> output) {
        return work(type, item -> Completion.of(output));
    }

    public TestEngine work(String type, WorkHandler handler) {
        handlers.put(type, item -> {
            calls.add(type + " " + item.attempt());
            return handler.call(item);
        });
        return this;
    }

    public TestEngine listener(EngineListener hearing) {
        listener = hearing;
        return this;
    }

    public ProcessEngine engine() {
        if (engine == null) {
            InstantSource clock = () -> Instant.now().plus(ahead);
            engine = ProcessEngine.builder()
                    .dataSource(transactions.dataSource())
                    .transactions(transactions)
                    .clock(clock)
                    .listener(listener)
                    .handlers(handlers)
                    .retries(new RetryPolicy(3, Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofMinutes(1)))
                    .build();
        }
        return engine;
    }

    /** A second node: another engine over the same database, with the same handlers and clock. */
    public TestEngine another() {
        TestEngine other = new TestEngine(database);
        other.handlers.putAll(handlers);
        other.ahead = ahead;
        return other;
    }

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    public JdbcTransactions transactions() {
        return transactions;
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Works until nothing waits. */
    public void work() {
        int rounds = 0;
        while (engine().runOneWork()) {
            if (++rounds > 200) {
                throw new IllegalStateException("The work does not end");
            }
        }
    }

    public HumanTask onlyTask(UUID instance) {
        List<HumanTask> open = engine().tasks(instance).stream()
                .filter(task -> !task.state().isEnded())
                .toList();
        if (open.size() != 1) {
            throw new AssertionError("Not one open task but " + open);
        }
        return open.get(0);
    }

    public void complete(UUID instance, Map<String, Object> output) {
        engine().completeTask(onlyTask(instance).id(), "somebody", output);
        work();
    }

    public InstanceView view(UUID instance) {
        return engine().instance(instance).orElseThrow();
    }

    /** Ids of the nodes that the instance passed, call activities included, in order. */
    public List<String> path(UUID instance) {
        return view(instance).history().stream().map(run -> run.nodeId()).toList();
    }

    /** A row of the caller's own, in the transaction at hand. */
    public void effect(String what) {
        try (Connection connection = transactions.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into effect (what) values (?)")) {
            insert.setString(1, what);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static WorkHandler failing(String message) {
        return (WorkItem item) -> {
            throw new IllegalStateException(message);
        };
    }
}
