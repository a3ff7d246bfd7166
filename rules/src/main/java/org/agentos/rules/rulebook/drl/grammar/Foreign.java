package org.agentos.rules.rulebook.drl.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.drl.syntax.Problems;

/** What Drools understands and rules here may not say, with what to write instead. */
public final class Foreign {

    private record Answer(String code, String message, Optional<String> instead) {}

    private static final Map<String, Answer> STATEMENTS = Map.ofEntries(
            answer(
                    "import",
                    "no-imports",
                    "Nothing is imported: the facts of the reference are there by their names. Remove the import."),
            answer(
                    "global",
                    "no-globals",
                    "There are no globals: consequences are block, review, note, points and require. Remove it."),
            answer(
                    "function",
                    "no-functions",
                    "A rulebook holds no code, so it has no functions. Ask for a detector or a fact that tells what the function found out."),
            answer(
                    "query",
                    "no-queries",
                    "There are no queries. Write a rule that says what follows from the facts.",
                    "rule \"topic-name\" ... end"),
            answer(
                    "declare",
                    "no-declarations",
                    "Facts are those of the reference and can't be declared. Further facts about content come as attributes.",
                    "Attribute(name == \"...\", value == \"...\")"),
            answer("template", "no-templates", "There are no templates. A decision table makes one rule of each row."),
            answer("unit", "no-units", "There are no rule units. Remove the line."),
            answer(
                    "expander",
                    "no-dsl",
                    "There is no other language behind this one (DSL). Remove the line and write conditions as they are."),
            answer(
                    "eval",
                    "no-code",
                    "eval runs code. Compare a field with a value instead.",
                    "Content(length > 280)"));

    private static final Map<String, Answer> ATTRIBUTES = Map.ofEntries(
            answer("salience", "no-attributes", "Rules only add, so their order never matters. Remove salience."),
            answer("no-loop", "no-attributes", "A rule fires at most once in a decision. Remove no-loop."),
            answer(
                    "lock-on-active",
                    "no-attributes",
                    "A rule fires at most once in a decision. Remove lock-on-active."),
            answer(
                    "enabled",
                    "no-attributes",
                    "A rule is in force between two days. Remove enabled.",
                    "@effectiveUntil(\"2026-12-31\")"),
            answer(
                    "agenda-group",
                    "no-attributes",
                    "All rules are asked in every decision. Remove agenda-group; say where a rule applies.",
                    "@channels(\"email\")"),
            answer(
                    "activation-group",
                    "no-attributes",
                    "No rule keeps another from firing. Remove activation-group; say in the conditions what excludes what."),
            answer(
                    "ruleflow-group",
                    "no-attributes",
                    "All rules are asked in every decision. Remove ruleflow-group.",
                    "@channels(\"email\")"),
            answer("auto-focus", "no-attributes", "There are no agenda groups. Remove auto-focus."),
            answer("dialect", "no-attributes", "There is no code, so there is no dialect. Remove the line."),
            answer(
                    "date-effective",
                    "no-attributes",
                    "The first day stands in an annotation. Remove date-effective.",
                    "@effectiveFrom(\"2026-01-31\")"),
            answer(
                    "date-expires",
                    "no-attributes",
                    "The last day stands in an annotation. Remove date-expires.",
                    "@effectiveUntil(\"2026-12-31\")"),
            answer(
                    "timer",
                    "no-attributes",
                    "Rules are asked when content is decided, not by the clock. Remove timer."),
            answer(
                    "calendars",
                    "no-attributes",
                    "Rules are asked when content is decided, not by a calendar. Remove calendars.",
                    "@effectiveFrom(\"2026-01-31\")"),
            answer(
                    "duration",
                    "no-attributes",
                    "Rules are asked when content is decided, not by the clock. Remove duration."),
            answer("refract", "no-attributes", "A rule fires at most once in a decision. Remove refract."),
            answer("direct", "no-attributes", "Rules are asked in no order. Remove direct."),
            answer(
                    "extends",
                    "no-inheritance",
                    "A rule stands for itself. Copy the conditions of the other rule into this one."));

    private static final Map<String, Answer> CONDITIONS = Map.ofEntries(
            answer("eval", "no-code", "eval runs code. Compare a field with a value instead.", "Content(length > 280)"),
            answer(
                    "forall",
                    "no-forall",
                    "forall is written as the absence of a fact that is otherwise.",
                    "not Medium(altText == \"\")"),
            answer(
                    "from",
                    "no-sources",
                    "Facts come from the decision and from nowhere else. Count or add them up with accumulate.",
                    "accumulate( Finding(kind == \"...\"); $n : count(); $n >= 2 )"),
            answer(
                    "collect",
                    "no-sources",
                    "Facts are not collected into lists. Count them.",
                    "accumulate( Finding(kind == \"...\"); $n : count(); $n >= 2 )"),
            answer("over", "no-windows", "There are no sliding windows: a decision sees all its facts at once."),
            answer(
                    "entry-point",
                    "no-sources",
                    "Facts come from the decision and from nowhere else. Remove the entry point."),
            answer("do", "no-branches", "A rule has one list of consequences. Write one rule for each."),
            answer("if", "no-branches", "A rule has one list of consequences. Write one rule for each."),
            answer("break", "no-branches", "A rule has one list of consequences. Write one rule for each."),
            answer("@", "annotation", "Annotations stand before \"when\". Move it."),
            answer("?", "no-queries", "There are no queries. Name a fact and what its fields are."));

    private static final Map<String, Answer> OPERATORS = Map.ofEntries(
            answer("excludes", "operator", "excludes is written otherwise.", "not contains \"...\""),
            answer(
                    "soundslike",
                    "operator",
                    "Texts are not compared by their sound. Name the spellings.",
                    "in (\"a\", \"b\")"),
            answer("instanceof", "operator", "The type of a fact is its name before the bracket."),
            answer("=", "operator", "A value is compared, not assigned.", "=="),
            answer("===", "operator", "A value is compared with two signs.", "=="),
            answer("~", "operator", "Custom operators don't exist here."),
            answer(":=", "no-unification", "Fields are compared, not unified.", "=="));

    private static final Map<String, Answer> CONSEQUENCES = Map.ofEntries(
            answer(
                    "insert",
                    "no-code",
                    "Rules can't make facts; they say what is wrong, score, and oblige.",
                    "note(\"...\");"),
            answer(
                    "insertLogical",
                    "no-code",
                    "Rules can't make facts; they say what is wrong, score, and oblige.",
                    "note(\"...\");"),
            answer(
                    "modify",
                    "no-code",
                    "Rules can't change facts; they say what is wrong, score, and oblige.",
                    "note(\"...\");"),
            answer(
                    "update",
                    "no-code",
                    "Rules can't change facts; they say what is wrong, score, and oblige.",
                    "note(\"...\");"),
            answer(
                    "retract",
                    "no-code",
                    "Rules can't take facts away. Write the exception into the conditions.",
                    "not Disclosure(type == \"...\")"),
            answer(
                    "delete",
                    "no-code",
                    "Rules can't take facts away. Write the exception into the conditions.",
                    "not Disclosure(type == \"...\")"),
            answer("System", "no-code", "A rule runs no code. What people should read is a note.", "note(\"...\");"),
            answer("drools", "no-code", "A rule can't steer the engine. Remove the call."),
            answer("kcontext", "no-code", "A rule can't steer the engine. Remove the call."));

    private Foreign() {}

    public static Set<String> statements() {
        return STATEMENTS.keySet();
    }

    public static boolean isAttribute(String word) {
        return ATTRIBUTES.containsKey(word);
    }

    public static boolean isCondition(String word) {
        return CONDITIONS.containsKey(word);
    }

    public static boolean isOperator(String word) {
        return OPERATORS.containsKey(word);
    }

    public static void refuseStatement(String word, Place.Position place, Problems problems) {
        refuse(STATEMENTS.get(word), place, problems);
    }

    public static void refuseAttribute(String word, Place.Position place, Problems problems) {
        refuse(ATTRIBUTES.get(word), place, problems);
    }

    public static void refuseCondition(String word, Place.Position place, Problems problems) {
        refuse(CONDITIONS.get(word), place, problems);
    }

    public static void refuseOperator(String word, Place.Position place, Problems problems) {
        refuse(OPERATORS.get(word), place, problems);
    }

    /** Refuses a statement of a consequence that begins with a word. */
    public static void refuseCode(String word, Place.Position place, Problems problems) {
        Answer other = new Answer(
                "no-code",
                "A rule runs no code; its consequences are block, review, note, points and require.",
                Optional.of("note(\"...\");"));
        refuse(CONSEQUENCES.getOrDefault(word, other), place, problems);
    }

    private static void refuse(Answer answer, Place.Position place, Problems problems) {
        problems.add(place, answer.code(), answer.message(), answer.instead());
    }

    private static Map.Entry<String, Answer> answer(String word, String code, String message) {
        return Map.entry(word, new Answer(code, message, Optional.empty()));
    }

    private static Map.Entry<String, Answer> answer(String word, String code, String message, String instead) {
        return Map.entry(word, new Answer(code, message, Optional.of(instead)));
    }
}
