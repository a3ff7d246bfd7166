package org.agentos.orchestration.tasks;

/** Whose tasks to list: claimed by me, open for my roles, both. */
public enum TaskScope {
    MINE,
    ROLES,
    ALL
}
