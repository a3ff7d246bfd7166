package org.agentos.rules.rulebook.drl.grammar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.drl.syntax.Problems;

/** The arguments of a call by their places in it. Notes a problem where one is missing or of another type, and gives a harmless value. */
public final class Arguments {

    private final Call call;
    private final Problems problems;
    private final List<Literal> plain;

    public Arguments(Call call, Problems problems) {
        this.call = call;
        this.problems = problems;
        this.plain = call.arguments().stream()
                .filter(argument -> !(argument instanceof Literal.Nested))
                .toList();
    }

    /** Notes arguments beyond a number, and annotations within, of which there should be none. */
    public Arguments atMost(int number) {
        call.arguments().stream()
                .filter(Literal.Nested.class::isInstance)
                .forEach(nested ->
                        problems.add(nested.place(), "annotation", call.name() + " has no annotations within."));
        return plainAtMost(number);
    }

    public Arguments plainAtMost(int number) {
        plain.stream()
                .skip(number)
                .forEach(literal -> problems.add(
                        literal.place(),
                        "arguments",
                        call.name() + " has at most " + number + " values; remove this one."));
        return this;
    }

    /** The annotations within, of which only some names are known. */
    public List<Call> nested(List<String> known) {
        List<Call> nested = new ArrayList<>();
        for (Literal argument : call.arguments()) {
            if (argument instanceof Literal.Nested within
                    && known.contains(within.call().name())) {
                nested.add(within.call());
            } else if (argument instanceof Literal.Nested within) {
                problems.unknown(
                        within.place(),
                        "unknown-annotation",
                        "annotation within " + call.name(),
                        within.call().name(),
                        known);
            }
        }
        return nested;
    }

    public int size() {
        return plain.size();
    }

    public Place.Position place(int index) {
        return index < plain.size() ? plain.get(index).place() : call.place();
    }

    public String text(int index) {
        return at(index, "a text in double quotes")
                .map(literal -> literal instanceof Literal.Text text
                        ? text.text()
                        : wrong(literal, "a text in double quotes", ""))
                .orElse("");
    }

    public String textOr(int index, String fallback) {
        return index < plain.size() ? text(index) : fallback;
    }

    public Instant moment(int index) {
        String text = text(index);
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(place(index), "moment", "A moment is written \"2026-11-24T09:00:00Z\".");
            return Instant.EPOCH;
        }
    }

    public List<String> textsFrom(int index) {
        List<String> texts = new ArrayList<>();
        for (int i = index; i < plain.size(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    public BigDecimal number(int index) {
        return at(index, "a number")
                .map(literal -> literal instanceof Literal.Numeral numeral
                        ? numeral.number()
                        : wrong(literal, "a number", BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    public int wholeNumber(int index) {
        BigDecimal number = number(index);
        if (number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return wrong(plain.get(index), "a whole number", 0);
        }
        return number.intValueExact();
    }

    public boolean flag(int index) {
        return word(index, "true or false", Map.of("true", true, "false", false), false);
    }

    public <E extends Enum<E>> E constant(int index, String what, Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(constant.name(), constant));
        return word(index, what, constants, type.getEnumConstants()[0]);
    }

    private <T> T word(int index, String what, Map<String, T> meanings, T fallback) {
        Optional<Literal> literal = at(index, what);
        if (literal.isEmpty()) {
            return fallback;
        }
        if (!(literal.get() instanceof Literal.Word word)) {
            return wrong(literal.get(), "one of " + String.join(", ", meanings.keySet()) + " without quotes", fallback);
        }
        if (!meanings.containsKey(word.word())) {
            problems.unknown(word.place(), "unknown-word", what, word.word(), meanings.keySet());
        }
        return meanings.getOrDefault(word.word(), fallback);
    }

    private Optional<Literal> at(int index, String what) {
        if (index < plain.size()) {
            return Optional.of(plain.get(index));
        }
        problems.add(call.place(), "arguments", call.name() + " lacks " + what + ".");
        return Optional.empty();
    }

    private <T> T wrong(Literal literal, String expected, T fallback) {
        problems.add(literal.place(), "wrong-type", call.name() + " has " + expected + " here.");
        return fallback;
    }
}
