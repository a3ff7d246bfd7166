package org.agentos.rules.facts.registry;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.facts.Described;
import org.agentos.rules.facts.Fact;

/** A kind of fact: the name that rules use for it, what it means, its fields in order. */
public final class FactType {

    private final String name;
    private final String doc;
    private final Class<? extends Fact> record;
    private final Map<String, FactField> fields;

    private FactType(String name, String doc, Class<? extends Fact> record, Map<String, FactField> fields) {
        this.name = name;
        this.doc = doc;
        this.record = record;
        this.fields = Collections.unmodifiableMap(fields);
    }

    static FactType of(Class<? extends Fact> record) {
        Described described = record.getAnnotation(Described.class);
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (var component : record.getRecordComponents()) {
            fields.put(component.getName(), FactField.of(component));
        }
        return new FactType(described.name(), described.value(), record, fields);
    }

    public String name() {
        return name;
    }

    public String doc() {
        return doc;
    }

    public Class<? extends Fact> record() {
        return record;
    }

    public Optional<FactField> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /**
     * The value of a field of a fact of this type.
     *
     * @throws IllegalArgumentException if the type has no such field
     */
    public Object read(String fieldName, Fact fact) {
        FactField field = fields.get(fieldName);
        if (field == null) {
            throw new IllegalArgumentException(name + " has no field \"" + fieldName + "\"");
        }
        return field.read(fact);
    }

    /**
     * A fact of this type.
     *
     * @param values one for every field, of the field's type
     */
    public Fact make(Map<String, Object> values) {
        Object[] arguments = fields.keySet().stream().map(values::get).toArray();
        try {
            return (Fact) record.getDeclaredConstructors()[0].newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't make a " + name, e);
        }
    }

    /**
     * A fact of this type that is like another but for some fields.
     *
     * @param changed values by field, each of the field's type
     */
    public Fact with(Fact fact, Map<String, Object> changed) {
        Map<String, Object> values = new HashMap<>();
        fields().forEach(field -> values.put(field.name(), field.read(fact)));
        values.putAll(changed);
        return make(values);
    }

    public Collection<FactField> fields() {
        return fields.values();
    }

    public List<String> fieldNames() {
        return new ArrayList<>(fields.keySet());
    }

    /** Whether every decision has exactly one fact of this type. */
    public boolean single() {
        return record.getAnnotation(Described.class).single();
    }
}
