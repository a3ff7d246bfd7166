package org.agentos.content.brand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A colour of the brand.
 *
 * @param hex {@code #rrggbb}
 * @param role what it is meant for, if the brand says so
 */
public record PaletteColour(String name, String hex, Optional<Role> role) {

    /** What a colour is meant for. */
    public enum Role {
        @JsonProperty("background")
        BACKGROUND,
        @JsonProperty("surface")
        SURFACE,
        @JsonProperty("text")
        TEXT,
        @JsonProperty("accent")
        ACCENT
    }

    public PaletteColour {
        name = name == null ? "" : name;
        hex = hex == null ? "" : hex;
        role = role == null ? Optional.empty() : role;
    }
}
