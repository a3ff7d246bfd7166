package org.agentos.agents.ideation.writing;

import java.util.List;
import java.util.Optional;
import org.agentos.agents.IdeaView.Evidence;
import org.agentos.agents.ideation.trend.Trend;

/**
 * An idea before it has a score.
 *
 * @param trend the trend it picks up
 */
record Draft(Archetype archetype, String title, String summary, List<Evidence> evidence, Optional<Trend> trend) {}
