package org.agentos.orchestration.processes;

import java.util.List;

/** All deployed processes, by id. */
public record ProcessList(List<ProcessItem> items) {

    public ProcessList {
        items = List.copyOf(items);
    }
}
