package org.agentos.rules.rulebook.admission;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.MatchResult;

/**
 * Admits regular expressions of authors: short, few repetitions, and accepted by RE2/J, whose time is linear in the text (Cox 2007).
 * What RE2 lacks, such as backreferences and lookaround, is refused.
 */
final class ExpressionAdmission {

    private static final java.util.regex.Pattern REPETITION = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private final Inspection inspection;

    ExpressionAdmission(Inspection inspection) {
        this.inspection = inspection;
    }

    void admit(String expression, String pointer) {
        int before = inspection.problems().size();
        inspection.requireText(pointer, expression, 1, Limits.EXPRESSION);
        if (inspection.problems().size() > before) {
            return;
        }
        if (repetitions(expression) > Limits.REPETITIONS) {
            inspection.problem(
                    pointer,
                    "too-many-repetitions",
                    "The repetitions of this expression multiply to more than " + Limits.REPETITIONS + "; lower them.");
            return;
        }
        try {
            if (Pattern.compile(expression).matcher("").find()) {
                inspection.problem(
                        pointer, "matches-nothing", "This expression is found in every text; ask for something.");
            }
        } catch (PatternSyntaxException e) {
            inspection.problem(
                    pointer,
                    "regular-expression",
                    "This is no regular expression of RE2 (" + Suggestions.abbreviate(e.getDescription())
                            + "); backreferences and lookaround do not exist there.");
        }
    }

    private static long repetitions(String expression) {
        return REPETITION
                .matcher(expression)
                .results()
                .mapToLong(ExpressionAdmission::most)
                .reduce(1, (a, b) -> Math.min(Limits.REPETITIONS + 1L, a * Math.max(1, b)));
    }

    private static long most(MatchResult repetition) {
        String greatest = repetition.group(2);
        String number = greatest == null || greatest.isEmpty() ? repetition.group(1) : greatest;
        return number.length() > 4 ? Limits.REPETITIONS + 1L : Long.parseLong(number);
    }
}
