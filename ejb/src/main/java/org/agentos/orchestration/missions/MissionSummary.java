package org.agentos.orchestration.missions;

import java.util.Map;

/** What is running, what waits for whom, what went wrong: numbers of missions. */
public record MissionSummary(Map<String, Long> byState, Map<String, Long> waitingByRole, long incidents) {}
