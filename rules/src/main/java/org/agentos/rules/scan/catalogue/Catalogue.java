package org.agentos.rules.scan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that ship with the detectors, by their names below {@code org/agentos/rules/scan/}; UTF-8. */
public final class Catalogue {

    private static final String FOLDER = "/org/agentos/rules/scan/";

    private Catalogue() {}

    /** @throws UncheckedIOException when the file is not on the class path */
    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether a line of a file says something: it is neither blank nor a comment, which begins with two slashes. */
    public static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("//");
    }

    /**
     * The fields, between tabs, of each line that says something.
     *
     * @throws UncheckedIOException when the file is not on the class path
     */
    public static List<String[]> rows(String name) {
        return lines(name).stream()
                .filter(Catalogue::isContent)
                .map(line -> line.split("\t"))
                .toList();
    }

    /** @throws UncheckedIOException when the file is not on the class path, or no JSON */
    public static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is no JSON", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException(FOLDER + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
