package org.agentos.platform.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong and what to do about it (RFC 9457). Immutable.
 *
 * @param type the kind
 * @param detail a sentence for this occurrence; may be empty where the title says it all
 * @param errors the single things that are wrong, each at its place
 * @param extensions further members; {@code retryAfter} (seconds) becomes the header of that name
 */
public record Problem(ProblemType type, String detail, List<FieldProblem> errors, Map<String, Object> extensions) {

    public Problem {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of());
    }

    public static Problem of(ProblemType type, String detail, List<FieldProblem> errors) {
        return new Problem(type, detail, errors, Map.of());
    }

    public Problem at(String pointer, String what) {
        List<FieldProblem> more = new ArrayList<>(errors);
        more.add(new FieldProblem(pointer, what));
        return new Problem(type, detail, more, extensions);
    }

    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, detail, errors, more);
    }
}
