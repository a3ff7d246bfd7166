package org.agentos.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the contract says of a body is what is read and written. */
class SchemasTest {

    /** Whose name more than one class has. */
    private static final Map<String, String> CLASSES = Map.of(
            "Review", "org.agentos.orchestration.tasks.Review",
            "Reason", "org.agentos.web.missions.Reason");

    /** Written as a map, with members that depend on the problem (RFC 9457, section 3.2). */
    private static final Set<String> WITHOUT_CLASS = Set.of("Problem");

    private final Contract contract = Contract.read();
    private final SchemaComparison comparison = new SchemaComparison(contract);

    @Test
    void describeEveryBodyFieldByFieldAsItIsSent() {
        Map<String, List<JavaClass>> classes = classes();

        contract.schemas().keySet().stream()
                .filter(name -> classes.containsKey(name) && !WITHOUT_CLASS.contains(name))
                .forEach(name -> comparison.compare(name, chosen(name, classes.get(name))));

        assertThat(comparison.differences()).isEmpty();
        Set<String> unknown = new TreeSet<>(contract.schemas().keySet());
        unknown.removeAll(comparison.visited());
        assertThat(unknown).isEqualTo(WITHOUT_CLASS);
    }

    /** A class of its own comes before one within another. */
    private static Class<?> chosen(String name, List<JavaClass> classes) {
        List<JavaClass> own =
                classes.stream().filter(JavaClass::isTopLevelClass).toList();
        List<JavaClass> candidates = own.isEmpty() ? classes : own;
        return candidates.stream()
                .filter(found -> candidates.size() == 1 || found.getName().equals(CLASSES.get(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " may be any of " + candidates + ": say which"))
                .reflect();
    }

    private static Map<String, List<JavaClass>> classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.agentos").stream()
                        .filter(found -> found.isRecord() || found.isEnum())
                        .filter(found -> !found.getPackageName().startsWith("org.agentos.rules.scan."))
                        .filter(found -> !found.getPackageName().equals("org.agentos.rules.cli"))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
    }
}
