package org.agentos.web.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;

/** Which members of an answer the client wants: {@code fields=verdict,scores}; all when it does not say. */
public record Fields(Set<String> wanted) {

    private static final String PARAMETER = "fields";

    /**
     * @param type the record that is answered
     * @param parameter names of its members with commas between, or nothing
     * @throws Refusal 400 for a name that it has not
     */
    public static Fields of(Class<? extends Record> type, String parameter) {
        Set<String> known = names(type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = Paging.text(parameter).stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Paging.bad(PARAMETER, "There is no field '" + name + "'. Choose from " + String.join(", ", known));
        });
        return new Fields(wanted);
    }

    public JsonNode of(Record view) {
        ObjectNode tree = (ObjectNode) Json.tree(view);
        return wanted.isEmpty() ? tree : tree.retain(wanted);
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component ->
                        isUnwrapped(component) ? names(component.getType()) : Stream.of(component.getName()));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }
}
