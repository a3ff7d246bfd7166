package org.agentos.content;

import java.util.UUID;
import org.agentos.audit.Actor;

/**
 * A content to be made.
 *
 * @param channel id of the catalogue
 * @param title what people call it until it has a headline
 * @param createdBy who asked for it
 */
public record NewContent(UUID missionId, String channel, String title, Actor createdBy) {}
