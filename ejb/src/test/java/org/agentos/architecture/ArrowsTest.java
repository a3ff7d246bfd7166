package org.agentos.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrow table: what is not listed is forbidden. */
class ArrowsTest {

    private static final String ROOT = "org.agentos.";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.agentos");

    private static final JavaClasses FEATURES =
            OURS.that(DescribedPredicate.describe("of this module", type -> !isLibrary(type)));

    private static final Map<String, Arrows> TABLE = Map.of(
            "platform",
            Arrows.to("everything stands on the platform, which therefore knows nothing of ours"),
            "audit",
            Arrows.to("every feature records: the log takes the actor as a value and knows no feature", "platform"),
            "identity",
            Arrows.to("who somebody is does not depend on what is done", "audit", "platform"),
            "content",
            Arrows.to("content is what others judge, make and publish; it knows none of them", "audit", "platform"),
            "knowledge",
            Arrows.to(
                    "the library remembers content and embeds it with the rules' model",
                    "content",
                    "audit",
                    "platform",
                    "rules.embedding"),
            "governance",
            Arrows.to(
                    "verdicts must not depend on who made the content or on the process that carries it",
                    "content",
                    "audit",
                    "identity",
                    "platform",
                    "rules"),
            "agents",
            Arrows.to(
                    "no agent clears itself: agents never see governance", "content", "knowledge", "audit", "platform"),
            "orchestration",
            Arrows.to(
                    "only orchestration knows the whole flow; of rules it knows the words of a verdict",
                    "agents",
                    "content",
                    "governance",
                    "knowledge",
                    "audit",
                    "identity",
                    "platform",
                    "processes",
                    "rules.decision"),
            "integration",
            Arrows.to(
                    "an adapter knows the port that it implements, and the one way out",
                    "agents",
                    "governance",
                    "knowledge",
                    "content",
                    "platform"));

    static Stream<String> features() {
        return TABLE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("features")
    void pointsOnlyWhereTheTableAllows(String feature) {
        Arrows arrows = TABLE.get(feature);

        classes()
                .that()
                .resideInAPackage(ROOT + feature + "..")
                .should()
                .onlyDependOnClassesThat(foreignOr(feature, arrows))
                .because(arrows.reason)
                .check(OURS);
    }

    @Test
    void knowsEveryFeature() {
        Set<String> present = FEATURES.stream().map(ArrowsTest::feature).collect(Collectors.toSet());

        assertThat(present).as("a new feature needs its line in the table").isEqualTo(TABLE.keySet());
    }

    @Test
    void hasNoCycleAmongPackages() {
        slices().matching("org.agentos.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package, or lack a third")
                .check(FEATURES);
    }

    private static DescribedPredicate<JavaClass> foreignOr(String feature, Arrows arrows) {
        return DescribedPredicate.describe(
                "are its own, foreign, or of " + arrows.targets,
                type -> !type.getPackageName().startsWith(ROOT)
                        || feature(type).equals(feature)
                        || arrows.targets.stream().anyMatch(target -> isWithin(type, target)));
    }

    private static boolean isWithin(JavaClass type, String target) {
        return (type.getPackageName() + ".").startsWith(ROOT + target + ".");
    }

    private static boolean isLibrary(JavaClass type) {
        return Set.of("rules", "processes").contains(feature(type));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private record Arrows(String reason, List<String> targets) {

        static Arrows to(String reason, String... targets) {
            return new Arrows(reason, List.of(targets));
        }
    }
}
