package org.agentos.processes.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script of a script task: one assignment a line, {@code name = expression}, each seeing what the ones before it assigned. At
 * most 50 lines; an empty line and one that begins with {@code //} say nothing. Thread-safe.
 */
public final class Script {
    private static final int MAX_LINES = 50;
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_]{0,99}+)\\s*=(?!=)(.*+)", Pattern.DOTALL);

    private record Assignment(String variable, Term value) {}

    private final List<Assignment> assignments;

    private Script(List<Assignment> assignments) {
        this.assignments = List.copyOf(assignments);
    }

    /**
     * Parses, or says where and why the text is not in the subset.
     *
     * @throws ConditionRefused with a message that names the line
     */
    public static Script parse(String text) throws ConditionRefused {
        List<Assignment> assignments = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > MAX_LINES) {
            throw new ConditionRefused(1, "A script has at most " + MAX_LINES + " lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("//")) {
                assignments.add(assignment(lines.get(i), i + 1));
            }
        }
        if (assignments.isEmpty()) {
            throw new ConditionRefused(1, "A script assigns something, such as total = price * 2");
        }
        return new Script(assignments);
    }

    /** What the script assigns, in its order. */
    public Map<String, Object> run(Function<String, Object> variables) {
        Map<String, Object> assigned = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            Object value = assignment
                    .value()
                    .value(name -> assigned.containsKey(name) ? assigned.get(name) : variables.apply(name));
            assigned.put(assignment.variable(), plain(value));
        }
        return assigned;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().scale() <= 0 && number.precision() < 18
                        ? (Object) number.longValue()
                        : (Object) number.doubleValue()
                : value;
    }

    private static Assignment assignment(String line, int number) throws ConditionRefused {
        Matcher assignment = ASSIGNMENT.matcher(line);
        if (!assignment.matches()) {
            throw new ConditionRefused(1, "Line " + number + " is no assignment such as total = price * 2");
        }
        try {
            Term value = new ConditionParser(Tokens.of(assignment.group(2).strip())).parse();
            return new Assignment(assignment.group(1), value);
        } catch (ConditionRefused e) {
            throw new ConditionRefused(assignment.start(2) + e.column(), "Line " + number + ": " + e.getMessage());
        }
    }
}
