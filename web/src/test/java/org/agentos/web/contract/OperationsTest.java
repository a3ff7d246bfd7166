package org.agentos.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract and the resources say the same, and every resource method says who may call it. */
class OperationsTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void servesEveryOperationOfTheContractAndNoOther() {
        assertThat(served()).isEqualTo(promised());
    }

    @Test
    void saysOfEveryOperationWhoMayCallIt() {
        assertThat(operations().filter(method -> !isGuarded(method)).map(Method::toString))
                .isEmpty();
    }

    @Test
    void opensNothingToStrangersButTheConsolesSettings() {
        assertThat(operations()
                        .filter(method -> method.isAnnotationPresent(PermitAll.class))
                        .map(Method::getName))
                .containsExactly("config");
    }

    private static boolean isGuarded(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class)
                || method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class);
    }

    private static Set<String> served() {
        return operations()
                .map(method -> verb(method) + " " + path(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> promised() {
        return Contract.read().paths().entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> operations() {
        return resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> !verb(method).isEmpty());
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.agentos.web")
                        .stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .<Class<?>>map(found -> found.reflect())
                        .toList();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElse("");
    }

    private static String path(Method method) {
        String resource = method.getDeclaringClass().getAnnotation(Path.class).value();
        String own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return Stream.of(resource, own)
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + part.replaceAll("\\{([A-Za-z0-9]+):[^}]*}(?=$|/)", "{$1}"))
                .map(part -> part.replaceAll("\\{(\\w+): \\[0-9a-f]\\{64}}", "{$1}"))
                .collect(Collectors.joining());
    }
}
