package org.agentos.content.brand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The brand that ships, so that the first brief yields something to look at. */
final class SampleBrand {

    private SampleBrand() {}

    /** JSON of a {@link BrandProfile}. */
    static String profile() {
        return resource("sample-brand.json");
    }

    /** SVG with a square view box. */
    static String logo() {
        return resource("sample-logo.svg");
    }

    private static String resource(String name) {
        try (InputStream in = SampleBrand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is not in the archive");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
