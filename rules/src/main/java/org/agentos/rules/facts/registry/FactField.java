package org.agentos.rules.facts.registry;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.agentos.rules.facts.Described;
import org.agentos.rules.facts.Fact;

/** A field of a fact: its name, its type and what it means. */
public final class FactField {

    private final String name;
    private final FieldType type;
    private final String doc;
    private final Function<Object, Object> accessor;

    private FactField(String name, FieldType type, String doc, Function<Object, Object> accessor) {
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
                accessor(component.getAccessor()));
    }

    /** A call of the method as fast as code that was written for it. */
    private static Function<Object, Object> accessor(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(method);
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    MethodType.methodType(handle.type().wrap().returnType(), method.getDeclaringClass()));
            @SuppressWarnings("unchecked") // that is what the call site makes
            Function<Object, Object> function =
                    (Function<Object, Object>) site.getTarget().invoke();
            return function;
        } catch (Throwable e) {
            throw new IllegalStateException("can't read " + method, e);
        }
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
        return accessor.apply(fact);
    }
}
