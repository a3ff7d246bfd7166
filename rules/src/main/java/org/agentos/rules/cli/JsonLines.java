package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * One JSON object a line in, one out, in the same order, each flushed, so that a caller may talk to it through a pipe. A line that is
 * not an object, or whose answer fails, is answered with an {@code error}; the rest goes on.
 */
final class JsonLines {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Function<JsonNode, ObjectNode> answer;

    JsonLines(Function<JsonNode, ObjectNode> answer) {
        this.answer = answer;
    }

    /** Answers every line of the files, or of the standard input when there are none. */
    void run(List<String> files, PrintWriter out) {
        try {
            if (files.isEmpty()) {
                answerAll(new InputStreamReader(System.in, StandardCharsets.UTF_8), out);
            }
            for (String file : files) {
                try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                    answerAll(reader, out);
                }
            }
        } catch (IOException e) {
            throw new CannotRun("can't read: " + e);
        }
    }

    private void answerAll(Reader reader, PrintWriter out) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line));
                out.flush();
            }
        }
    }

    private ObjectNode answer(String line) {
        try {
            JsonNode asked = JSON.readTree(line);
            return asked.isObject() ? answerTo(asked) : error("a line is a JSON object");
        } catch (JsonProcessingException e) {
            return error("not JSON: " + e.getOriginalMessage());
        }
    }

    private ObjectNode answerTo(JsonNode asked) {
        ObjectNode answered = JSON.createObjectNode();
        answered.set("id", asked.path("id"));
        try {
            return answered.setAll(answer.apply(asked));
        } catch (IllegalArgumentException e) {
            return answered.put("error", e.getMessage());
        }
    }

    private static ObjectNode error(String sentence) {
        ObjectNode answered = JSON.createObjectNode();
        answered.putNull("id");
        return answered.put("error", sentence);
    }
}
