package org.agentos.rules.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An sRGB colour, 0..255 per channel. */
public record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

    public Colour {
        requireChannel(red);
        requireChannel(green);
        requireChannel(blue);
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Colour parse(String hex) {
        Matcher matcher = HEX.matcher(hex);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb");
        }
        return new Colour(
                Integer.parseInt(matcher.group(1), 16),
                Integer.parseInt(matcher.group(2), 16),
                Integer.parseInt(matcher.group(3), 16));
    }

    /** Writes {@code #rrggbb} in lower case. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    private static void requireChannel(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("a colour channel is 0..255, not " + value);
        }
    }
}
