package org.agentos.rules.rulebook.admission;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Admits the constraints of a pattern: fields of its fact, literals of the field's type. */
final class ConstraintAdmission {

    private final FactType fact;
    private final Scope scope;
    private final Inspection inspection;

    /**
     * @param scope the facts that references may speak of, by name
     */
    ConstraintAdmission(FactType fact, Scope scope, Inspection inspection) {
        this.fact = fact;
        this.scope = scope;
        this.inspection = inspection;
    }

    void admitAll(List<Constraint> constraints, String pointer, int depth) {
        for (int i = 0; i < constraints.size(); i++) {
            admit(constraints.get(i), pointer + "/" + i, depth);
        }
    }

    private void admit(Constraint constraint, String pointer, int depth) {
        if (!inspection.enter(pointer, depth, Limits.CONSTRAINT_NESTING)) {
            return;
        }
        if (constraint instanceof Constraint.AllOf all) {
            inspection.requireSize(pointer, all.constraints().size(), 1, Limits.LIST);
            admitAll(all.constraints(), pointer + "/all", depth + 1);
        } else if (constraint instanceof Constraint.AnyOf any) {
            inspection.requireSize(pointer, any.constraints().size(), 1, Limits.LIST);
            admitAll(any.constraints(), pointer + "/any", depth + 1);
        } else if (constraint instanceof Constraint.Not not) {
            admit(not.constraint(), pointer + "/not", depth + 1);
        } else if (constraint instanceof Constraint.Compare compare) {
            compare(compare, pointer);
        } else if (constraint instanceof Constraint.Between between) {
            between(between, pointer);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            oneOf(oneOf, pointer);
        } else if (constraint instanceof Constraint.Reference reference) {
            new ReferenceAdmission(scope, inspection).admit(reference, field(reference.field(), pointer), pointer);
        } else {
            lookup(constraint, pointer);
        }
    }

    private void lookup(Constraint constraint, String pointer) {
        if (constraint instanceof Constraint.Text text) {
            inspection.requireText(pointer + "/value", text.text(), 1, Limits.LITERAL);
            textField(text.field(), pointer);
        } else if (constraint instanceof Constraint.Matches matches) {
            new ExpressionAdmission(inspection).admit(matches.regex(), pointer + "/value");
            textField(matches.field(), pointer);
        } else if (constraint instanceof Constraint.InList inList) {
            inspection.requireWordList(inList.list(), pointer + "/value");
            textField(inList.field(), pointer);
        } else if (constraint instanceof Constraint.ContainsWordOf contains) {
            inspection.requireWordList(contains.list(), pointer + "/value");
            textField(contains.field(), pointer);
        } else if (constraint instanceof Constraint.Within within) {
            within(within, pointer);
        }
    }

    private void within(Constraint.Within within, String pointer) {
        field(within.field(), pointer)
                .filter(field -> field.type() != FieldType.INSTANT)
                .ifPresent(field -> notOfType(field, "a moment", pointer));
        Duration duration = within.duration();
        if (duration.isNegative()
                || duration.isZero()
                || duration.getNano() != 0
                || duration.compareTo(Limits.WINDOW) > 0) {
            inspection.problem(
                    pointer + "/duration",
                    "range",
                    "A length of time is 1 second to " + Limits.WINDOW.toDays() + " days, in whole seconds.");
        }
    }

    private void compare(Constraint.Compare compare, String pointer) {
        field(compare.field(), pointer).ifPresent(field -> {
            if (compare.operator().ordering() && !field.type().ordered()) {
                inspection.problem(
                        pointer + "/is",
                        "wrong-operator",
                        "\"" + field.name() + "\" is " + field.type().words()
                                + "; only numbers and moments are ordered. Use " + Operator.EQUALS.word() + " or "
                                + Operator.NOT_EQUALS.word() + ".");
            }
            value(compare.value(), field, pointer + "/value");
        });
    }

    private void between(Constraint.Between between, String pointer) {
        field(between.field(), pointer).ifPresent(field -> {
            value(new Value.Numeral(between.min()), field, pointer + "/min");
            value(new Value.Numeral(between.max()), field, pointer + "/max");
        });
        if (between.min().compareTo(between.max()) > 0) {
            inspection.problem(pointer, "empty-range", "The least value is greater than the greatest; swap them.");
        }
    }

    private void oneOf(Constraint.OneOf oneOf, String pointer) {
        inspection.requireSize(pointer + "/values", oneOf.values().size(), 1, Limits.LIST);
        field(oneOf.field(), pointer).ifPresent(field -> {
            for (int i = 0; i < oneOf.values().size(); i++) {
                value(oneOf.values().get(i), field, pointer + "/values/" + i);
            }
        });
    }

    private void textField(String name, String pointer) {
        field(name, pointer)
                .filter(field -> field.type() != FieldType.TEXT)
                .ifPresent(field -> notOfType(field, "a text", pointer));
    }

    private void notOfType(FactField field, String what, String pointer) {
        inspection.problem(
                pointer + "/is",
                "wrong-operator",
                "\"" + field.name() + "\" is a " + field.type().words() + ", not " + what + ".");
    }

    private Optional<FactField> field(String name, String pointer) {
        Optional<FactField> field = fact.field(name);
        if (field.isEmpty()) {
            inspection.unknown(
                    pointer + "/field", "unknown-fact-field", "field of " + fact.name(), name, fact.fieldNames());
        }
        return field;
    }

    private void value(Value value, FactField field, String pointer) {
        if (!fits(value, field.type())) {
            inspection.problem(
                    pointer,
                    "wrong-type",
                    "\"" + field.name() + "\" is compared with a "
                            + field.type().words() + ".");
        } else if (value instanceof Value.Moment moment) {
            if (moment.instant().isBefore(Campaign.ALWAYS) || moment.instant().isAfter(Campaign.NEVER)) {
                inspection.problem(pointer, "range", "A moment lies in the years 1 to 9999.");
            }
        } else if (value instanceof Value.Text text) {
            inspection.requireText(pointer, text.text(), 0, Limits.LITERAL);
            requireWordList(field, text.text(), pointer);
        }
    }

    private void requireWordList(FactField field, String name, String pointer) {
        if (fact.name().equals("word") && field.name().equals("list")) {
            inspection.requireWordList(name, pointer);
        }
    }

    private static boolean fits(Value value, FieldType type) {
        if (value instanceof Value.Numeral numeral) {
            boolean whole = numeral.number().scale() == 0;
            return type == FieldType.NUMBER || type == FieldType.WHOLE_NUMBER && whole && isInt(numeral);
        }
        if (value instanceof Value.Moment) {
            return type == FieldType.INSTANT;
        }
        return value instanceof Value.Text ? type == FieldType.TEXT : type == FieldType.BOOLEAN;
    }

    private static boolean isInt(Value.Numeral numeral) {
        long number = numeral.number().longValueExact();
        return number == (int) number;
    }
}
