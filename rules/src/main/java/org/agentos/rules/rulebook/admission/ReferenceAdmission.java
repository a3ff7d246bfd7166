package org.agentos.rules.rulebook.admission;

import java.util.Optional;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Constraint;

/** Admits what one fact says about another: the other must be found before, under a name of its own, and have such a field. */
final class ReferenceAdmission {

    private final Scope scope;
    private final Inspection inspection;

    ReferenceAdmission(Scope scope, Inspection inspection) {
        this.scope = scope;
        this.inspection = inspection;
    }

    void admit(Constraint.Reference reference, Optional<FactField> field, String pointer) {
        String at = pointer + "/other";
        Optional<FactType> other = scope.fact(reference.alias());
        if (other.isEmpty()) {
            inspection.problem(
                    at + "/as",
                    "unknown-name",
                    "No fact is called \"" + Suggestions.abbreviate(reference.alias())
                            + "\" here; an \"exists\" before this one, in the same \"all\", must name it. Known: "
                            + (scope.names().isEmpty() ? "none" : String.join(", ", scope.names())) + ".");
        } else if (scope.ambiguous(reference.alias())) {
            inspection.problem(
                    at + "/as",
                    "ambiguous-name",
                    "Several facts are called \"" + reference.alias() + "\"; give each a name of its own with \"as\".");
        } else {
            fields(reference, field, other.get(), pointer);
        }
    }

    private void fields(Constraint.Reference reference, Optional<FactField> field, FactType other, String pointer) {
        Optional<FactField> there = other.field(reference.of());
        if (there.isEmpty()) {
            inspection.unknown(
                    pointer + "/other/field",
                    "unknown-fact-field",
                    "field of " + other.name(),
                    reference.of(),
                    other.fieldNames());
        }
        if (field.isPresent() && there.isPresent()) {
            types(reference, field.get(), there.get(), pointer);
        }
    }

    private void types(Constraint.Reference reference, FactField here, FactField there, String pointer) {
        if (!comparable(here.type(), there.type())) {
            inspection.problem(
                    pointer,
                    "wrong-type",
                    "\"" + here.name() + "\" is a " + here.type().words() + " and \"" + there.name() + "\" a "
                            + there.type().words() + "; they can't be compared.");
        } else if (reference.operator().ordering() && !here.type().ordered()) {
            inspection.problem(
                    pointer + "/is",
                    "wrong-operator",
                    "\"" + here.name() + "\" is a " + here.type().words()
                            + "; only numbers and moments are ordered. Use equals or notEquals.");
        }
    }

    private static boolean comparable(FieldType here, FieldType there) {
        return here == there || here.numeric() && there.numeric();
    }
}
