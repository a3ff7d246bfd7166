package org.agentos.rules.rulebook.guided.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;

/** Writes conditions and constraints. */
final class ConditionWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ConditionWriter() {}

    static ObjectNode write(Condition condition) {
        ObjectNode node = NODES.objectNode();
        if (condition instanceof Condition.AllOf all) {
            node.set("all", conditions(all.conditions()));
        } else if (condition instanceof Condition.AnyOf any) {
            node.set("any", conditions(any.conditions()));
        } else if (condition instanceof Condition.Not not) {
            node.set("not", write(not.condition()));
        } else if (condition instanceof Condition.Exists exists) {
            pattern(node.putObject("exists"), exists.pattern());
        } else if (condition instanceof Condition.None none) {
            pattern(node.putObject("none"), none.pattern());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            pattern(node.putObject("atLeast").put("number", atLeast.number()), atLeast.pattern());
        } else if (condition instanceof Condition.Compare compare) {
            compare(node.putObject("compare"), compare);
        }
        return node;
    }

    private static ArrayNode conditions(List<Condition> conditions) {
        ArrayNode list = NODES.arrayNode();
        conditions.forEach(condition -> list.add(write(condition)));
        return list;
    }

    private static void compare(ObjectNode node, Condition.Compare compare) {
        node.put("aggregate", compare.aggregate().word());
        pattern(node, compare.pattern());
        RuleWriter.putText(node, "field", compare.field());
        node.put("is", compare.operator().word()).put("value", compare.value());
    }

    private static void pattern(ObjectNode node, Pattern pattern) {
        node.put("fact", pattern.fact());
        if (!pattern.as().equals(pattern.fact())) {
            node.put("as", pattern.as());
        }
        if (!pattern.where().isEmpty()) {
            node.set("where", constraints(pattern.where()));
        }
    }

    private static ArrayNode constraints(List<Constraint> constraints) {
        ArrayNode list = NODES.arrayNode();
        constraints.forEach(constraint -> list.add(write(constraint)));
        return list;
    }

    private static ObjectNode write(Constraint constraint) {
        ObjectNode node = NODES.objectNode();
        if (constraint instanceof Constraint.AllOf all) {
            node.set("all", constraints(all.constraints()));
        } else if (constraint instanceof Constraint.AnyOf any) {
            node.set("any", constraints(any.constraints()));
        } else if (constraint instanceof Constraint.Not not) {
            node.set("not", write(not.constraint()));
        } else if (constraint instanceof Constraint.Compare compare) {
            test(node, compare.field(), compare.operator().word()).set("value", value(compare.value()));
        } else if (constraint instanceof Constraint.Between between) {
            test(node, between.field(), "between").put("min", between.min()).put("max", between.max());
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            ArrayNode values = test(node, oneOf.field(), "oneOf").putArray("values");
            oneOf.values().forEach(value -> values.add(value(value)));
        } else {
            lookup(node, constraint);
        }
        return node;
    }

    private static void lookup(ObjectNode node, Constraint constraint) {
        if (constraint instanceof Constraint.Text text) {
            test(node, text.field(), text.test().word()).put("value", text.text());
        } else if (constraint instanceof Constraint.Matches matches) {
            test(node, matches.field(), "matches").put("value", matches.regex());
        } else if (constraint instanceof Constraint.InList inList) {
            test(node, inList.field(), "inList").put("value", inList.list());
        } else if (constraint instanceof Constraint.ContainsWordOf contains) {
            test(node, contains.field(), "containsWordOf").put("value", contains.list());
        } else if (constraint instanceof Constraint.Within within) {
            test(node, within.field(), within.direction().word())
                    .put("duration", within.duration().toString());
        } else if (constraint instanceof Constraint.Reference reference) {
            test(node, reference.field(), reference.operator().word())
                    .putObject("other")
                    .put("as", reference.alias())
                    .put("field", reference.of());
        }
    }

    private static ObjectNode test(ObjectNode node, String field, String is) {
        return node.put("field", field).put("is", is);
    }

    static JsonNode value(Value value) {
        if (value instanceof Value.Text text) {
            return NODES.textNode(text.text());
        }
        if (value instanceof Value.Numeral numeral) {
            return NODES.numberNode(numeral.number());
        }
        if (value instanceof Value.Moment moment) {
            return NODES.objectNode().put("instant", moment.instant().toString());
        }
        return NODES.booleanNode(((Value.Flag) value).flag());
    }
}
