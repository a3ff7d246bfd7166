package org.agentos.orchestration.missions;

import java.util.List;
import java.util.Optional;

/** Missions, newest first, and how to go on. */
public record MissionPage(List<MissionItem> items, Optional<String> nextCursor) {}
