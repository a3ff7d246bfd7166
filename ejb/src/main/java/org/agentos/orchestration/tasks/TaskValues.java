package org.agentos.orchestration.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a person gives a process at a task of a model that is not ours. */
final class TaskValues {

    private static final int MOST = 20;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    /** Variables that steps of the server set, and that people must not. */
    private static final Set<String> RESERVED = Set.of(
            "missionId",
            "channel",
            "contentId",
            "contentVersionId",
            "decisionId",
            "verdict",
            "stage",
            "stages",
            "permitId",
            "publishOutcome");

    private TaskValues() {}

    /** @throws Refusal 422, with the place */
    static Map<String, Object> variables(TaskCompletion completion) {
        if (completion.values().size() > MOST) {
            throw Completions.invalid("/values", "Give at most " + MOST + " values.");
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        completion.values().forEach((name, value) -> variables.put(named(name), plain(name, value)));
        completion.action().ifPresent(action -> variables.put("action", text("/action", action)));
        completion.instruction().ifPresent(said -> variables.put("instruction", text("/instruction", said)));
        return variables;
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Completions.invalid(
                    "/values",
                    "A value's name begins with a letter and has at most 60 letters, digits and underscores.");
        }
        if (RESERVED.contains(name)) {
            throw Completions.invalid("/values/" + name, "The server sets this variable. Choose another name.");
        }
        return name;
    }

    private static Object plain(String name, Object value) {
        if (value instanceof String said) {
            return text("/values/" + name, said);
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double) {
            return value;
        }
        throw Completions.invalid("/values/" + name, "Send a text, a number, true or false.");
    }

    private static String text(String pointer, String said) {
        Texts.requireStorable(said, pointer);
        if (said.length() > LONGEST_TEXT) {
            throw Completions.invalid(pointer, "Say it in at most " + LONGEST_TEXT + " characters.");
        }
        return said;
    }
}
