package org.agentos.rules.facts.registry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.agentos.rules.facts.Described;
import org.agentos.rules.facts.Fact;

/** A field of a fact: its name, its type and what it means. */
public final class FactField {

    private final String name;
    private final FieldType type;
    private final String doc;
    private final Method accessor;

    private FactField(String name, FieldType type, String doc, Method accessor) {
        this.name = name;
        this.type = type;
        this.doc = doc;
        this.accessor = accessor;
    }

    static FactField of(RecordComponent component) {
        if (component.getName().matches("(is|get).*")) {
            throw new IllegalArgumentException(
                    "Drools takes " + component.getName() + " for the getter of another field");
        }
        return new FactField(
                component.getName(),
                FieldType.of(component.getType()),
                component.getAnnotation(Described.class).value(),
                component.getAccessor());
    }

    public String name() {
        return name;
    }

    public FieldType type() {
        return type;
    }

    public String doc() {
        return doc;
    }

    /** The field's value in a fact of its type: a String, Integer, Double, Boolean or Instant. */
    public Object read(Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "can't read " + name + " of a " + fact.getClass().getSimpleName(), e);
        }
    }
}
