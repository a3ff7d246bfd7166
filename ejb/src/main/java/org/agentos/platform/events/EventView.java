package org.agentos.platform.events;

import java.time.Instant;
import java.util.Map;

/**
 * One event as clients see it.
 *
 * @param seq ascending number, also the id of the server-sent event
 * @param type {@code mission.updated}, {@code task.created}, ...
 * @param subjectId what it is about
 * @param at when it was committed
 * @param data small values, never content or personal data
 */
public record EventView(long seq, String type, String subjectId, Instant at, Map<String, Object> data) {}
