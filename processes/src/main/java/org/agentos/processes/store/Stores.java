package org.agentos.processes.store;

import javax.sql.DataSource;

/** All tables of the engine. */
public record Stores(
        DefinitionStore definitions,
        InstanceStore instances,
        TimerStore timers,
        WorkStore works,
        TaskStore tasks,
        IncidentStore incidents,
        HistoryStore history,
        StartStore starts) {

    public static Stores over(DataSource dataSource) {
        Sql sql = new Sql(dataSource);
        return new Stores(
                new DefinitionStore(sql),
                new InstanceStore(sql),
                new TimerStore(sql),
                new WorkStore(sql),
                new TaskStore(sql),
                new IncidentStore(sql),
                new HistoryStore(sql),
                new StartStore(sql));
    }
}
