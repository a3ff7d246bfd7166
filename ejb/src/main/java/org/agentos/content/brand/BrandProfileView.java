package org.agentos.content.brand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The brand profile in force; as JSON its members stand beside {@code version}.
 *
 * @param version ascending; what an edit must name
 */
public record BrandProfileView(
        @JsonUnwrapped BrandProfile profile, long version, Instant updatedAt, String updatedBy) {}
