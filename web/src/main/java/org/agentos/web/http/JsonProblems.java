package org.agentos.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;

/** Turns what Jackson found wrong in a request body into a problem that says where and what to do. */
public final class JsonProblems {

    private static final int SHOWN = 12;

    private JsonProblems() {}

    public static Problem empty() {
        return Problem.of(ProblemType.MALFORMED_JSON, "The body is empty; send a JSON object.");
    }

    public static Problem of(JsonProcessingException e) {
        if (e instanceof MismatchedInputException nothing && nothing.getPath().isEmpty() && isEnd(nothing)) {
            return empty();
        }
        if (e instanceof JsonMappingException mapping) {
            // a syntax error inside of a field comes wrapped in the field's own exception
            return mapping.getCause() instanceof StreamReadException syntax ? malformed(syntax) : mapping(mapping);
        }
        return malformed(e);
    }

    private static Problem malformed(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return Problem.of(
                ProblemType.MALFORMED_JSON, "The body is not valid JSON" + place + ": " + e.getOriginalMessage());
    }

    /** Jackson has no type of its own for a body without any content. */
    private static boolean isEnd(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("No content");
    }

    private static Problem mapping(JsonMappingException e) {
        String pointer = pointer(e.getPath());
        return Problem.of(ProblemType.INVALID_BODY, "The body does not have the shape that this operation takes.")
                .at(pointer, detail(e));
    }

    private static String detail(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "'%s' is not a field here. Fields: %s."
                    .formatted(
                            unknown.getPropertyName(),
                            unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted(Comparator.naturalOrder())
                                    .limit(SHOWN)
                                    .collect(Collectors.joining(", ")));
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "'%s' is not one of %s."
                    .formatted(
                            format.getValue(),
                            Arrays.stream(format.getTargetType().getEnumConstants())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "Expected " + article(mismatch.getTargetType()) + ".";
        }
        return e.getOriginalMessage();
    }

    private static String article(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (List.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == java.time.Instant.class) {
            return "an instant such as 2026-12-24T18:00:00Z";
        }
        if (type == java.util.UUID.class) {
            return "a UUID";
        }
        return "an object";
    }

    /** RFC 6901. */
    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
