package org.agentos.orchestration.missions;

import java.util.List;
import java.util.UUID;

/** The missions of one brief, in the order of its channels. */
public record MissionsStarted(UUID briefId, List<MissionView> items) {}
