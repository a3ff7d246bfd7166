package org.agentos.rules.rulebook.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Pattern;

/** Admits the conditions of a rule and learns which facts its messages may speak of. */
final class ConditionAdmission {

    private static final java.util.regex.Pattern ALIAS = java.util.regex.Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final Inspection inspection;
    private final Map<String, FactType> aliases = new HashMap<>();

    ConditionAdmission(Inspection inspection) {
        this.inspection = inspection;
    }

    /** The facts by the names that messages may use. */
    Map<String, FactType> aliases() {
        return aliases;
    }

    void admit(Condition condition, String pointer, int depth) {
        if (!inspection.enter(pointer, depth, Limits.NESTING)) {
            return;
        }
        if (condition instanceof Condition.AllOf all) {
            admitAll(all.conditions(), pointer, "/all", depth);
        } else if (condition instanceof Condition.AnyOf any) {
            admitAll(any.conditions(), pointer, "/any", depth);
        } else if (condition instanceof Condition.Not not) {
            admit(not.condition(), pointer + "/not", depth + 1);
        } else if (condition instanceof Condition.Exists exists) {
            pattern(exists.pattern(), pointer + "/exists");
        } else if (condition instanceof Condition.None none) {
            pattern(none.pattern(), pointer + "/none");
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast(atLeast, pointer + "/atLeast");
        } else if (condition instanceof Condition.Compare compare) {
            pattern(compare.pattern(), pointer + "/compare");
            aggregate(compare, pointer + "/compare/field");
        }
    }

    private void admitAll(List<Condition> conditions, String pointer, String choice, int depth) {
        inspection.requireSize(pointer, conditions.size(), 1, Limits.LIST);
        for (int i = 0; i < conditions.size(); i++) {
            admit(conditions.get(i), pointer + choice + "/" + i, depth + 1);
        }
    }

    private void pattern(Pattern pattern, String pointer) {
        inspection.requireSize(pointer + "/where", pattern.where().size(), 0, Limits.LIST);
        FactRegistry registry = FactRegistry.standard();
        registry.type(pattern.fact())
                .ifPresentOrElse(
                        fact -> {
                            alias(pattern.as(), fact, pointer);
                            new ConstraintAdmission(fact, inspection).admitAll(pattern.where(), pointer + "/where", 1);
                        },
                        () -> inspection.unknown(
                                pointer + "/fact", "unknown-fact", "fact", pattern.fact(), registry.names()));
    }

    private void alias(String alias, FactType fact, String pointer) {
        if (!ALIAS.matcher(alias).matches()) {
            inspection.problem(
                    pointer + "/as",
                    "alias",
                    "A name for facts is a word of up to 40 letters and digits, such as claim.");
        } else if (aliases.getOrDefault(alias, fact) != fact) {
            inspection.problem(
                    pointer + "/as",
                    "alias",
                    "The name \"" + alias + "\" stands for another fact already; choose another.");
        } else {
            aliases.put(alias, fact);
        }
    }

    private void atLeast(Condition.AtLeast atLeast, String pointer) {
        if (atLeast.number() < 1 || atLeast.number() > Limits.AT_LEAST) {
            inspection.problem(
                    pointer + "/number", "range", "\"At least\" asks for 1 to " + Limits.AT_LEAST + " facts.");
        }
        pattern(atLeast.pattern(), pointer);
    }

    private void aggregate(Condition.Compare compare, String pointer) {
        if (compare.aggregate() == Aggregate.COUNT) {
            if (!compare.field().isEmpty()) {
                inspection.problem(pointer, "field", "Counting needs no field; remove it.");
            }
            return;
        }
        FactRegistry.standard().type(compare.pattern().fact()).ifPresent(fact -> fact.field(compare.field())
                .ifPresentOrElse(
                        field -> {
                            if (!field.type().numeric()) {
                                inspection.problem(pointer, "wrong-type", "\"" + field.name() + "\" is not a number.");
                            }
                        },
                        () -> inspection.unknown(
                                pointer,
                                "unknown-fact-field",
                                "field of " + fact.name(),
                                compare.field(),
                                fact.fieldNames())));
    }
}
