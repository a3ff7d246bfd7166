package org.agentos.web.http;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** {@code cursor} and {@code limit} of a list, and readers of typed query parameters that answer 400 instead of 404. */
public class Paging {

    private static final int DEFAULT_LIMIT = 25;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_CURSOR = 500;

    @QueryParam("cursor")
    private String cursor;

    @QueryParam("limit")
    private String limit;

    public Optional<String> cursor() {
        Optional<String> given = text(cursor);
        if (given.filter(value -> value.length() > MAX_CURSOR).isPresent()) {
            throw bad("cursor", "Pass nextCursor of the page before, unchanged.");
        }
        return given;
    }

    public int limit() {
        if (text(limit).isEmpty()) {
            return DEFAULT_LIMIT;
        }
        try {
            int value = Integer.parseInt(limit);
            if (value >= 1 && value <= MAX_LIMIT) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw bad("limit", "'" + limit + "' is not a number from 1 to " + MAX_LIMIT + ".");
        }
        throw bad("limit", "Give a number from 1 to " + MAX_LIMIT + ".");
    }

    public static Optional<String> text(String parameter) {
        return Optional.ofNullable(parameter).filter(value -> !value.isBlank());
    }

    public static Optional<Instant> instant(String name, String parameter) {
        return text(parameter).map(value -> {
            try {
                return Instant.parse(value);
            } catch (DateTimeException e) {
                throw bad(name, "'" + value + "' is not an instant such as 2026-12-24T18:00:00Z.");
            }
        });
    }

    public static Optional<UUID> id(String name, String parameter) {
        return text(parameter).map(value -> {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException e) {
                throw bad(name, "Give a UUID.");
            }
        });
    }

    public static long number(String name, String parameter) {
        try {
            return Long.parseLong(text(parameter).orElse(""));
        } catch (NumberFormatException e) {
            throw bad(name, "Give a whole number.");
        }
    }

    public static boolean flag(String name, String parameter) {
        return switch (text(parameter).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, "Give true or false.");
        };
    }

    public static <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, String parameter) {
        return text(parameter).map(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> bad(
                        name,
                        "'%s' is not one of %s."
                                .formatted(
                                        value,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))))));
    }

    public static Refusal bad(String name, String detail) {
        return new Refusal(Problem.of(ProblemType.INVALID_REQUEST, "A parameter of the request is wrong.")
                .at(name, detail));
    }
}
