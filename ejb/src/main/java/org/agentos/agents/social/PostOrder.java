package org.agentos.agents.social;

import java.util.Optional;
import org.agentos.agents.Commission;
import org.agentos.agents.IdeaView;
import org.agentos.content.brand.BrandProfile;

/**
 * A post wanted.
 *
 * @param channel id of the catalogue
 * @param revision what to change, when there is a version before
 */
public record PostOrder(
        Commission commission, IdeaView idea, String channel, BrandProfile brand, Optional<Revision> revision) {}
