package org.agentos.web.wordlists;

import java.time.Instant;
import org.agentos.content.brand.BrandProfileView;

/**
 * A brand profile in a list. One installation serves one organisation, whose brand is the one that content is decided for.
 *
 * @param version its ETag
 */
record BrandProfileItem(String id, String name, long version, Instant updatedAt, String updatedBy) {

    static final String HOUSE = "house";

    static BrandProfileItem of(BrandProfileView view) {
        return new BrandProfileItem(HOUSE, view.profile().name(), view.version(), view.updatedAt(), view.updatedBy());
    }
}
