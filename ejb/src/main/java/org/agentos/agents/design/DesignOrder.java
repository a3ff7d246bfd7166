package org.agentos.agents.design;

import org.agentos.agents.IdeaView;
import org.agentos.content.brand.BrandProfile;

/**
 * An image wanted.
 *
 * @param headline the large words
 * @param body the small words; may be empty
 * @param channel id of the catalogue, which gives the size
 * @param logo SVG of our own brand store, with a square view box
 */
public record DesignOrder(
        IdeaView idea, String headline, String body, String channel, BrandProfile brand, String logo) {}
