package org.agentos.governance.trials.scenarios;

import java.util.List;
import java.util.Optional;

/** Scenarios of all policies, newest first. */
public record ScenarioPage(List<ScenarioView> items, Optional<String> nextCursor) {}
