package org.agentos.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.Socket;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign libraries are spoken to in one place each, so that one place changes when they do. */
class LibrariesTest {

    private static final ImportOption THIS_MODULE = (Location location) -> location.contains("/ejb/");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(THIS_MODULE)
            .importPackages("org.agentos");

    static Stream<Arguments> homes() {
        return Stream.of(
                Arguments.of("org.redisson..", "org.agentos.platform.."),
                Arguments.of("org.flywaydb..", "org.agentos.platform.database.."),
                Arguments.of("org.bouncycastle..", "org.agentos.platform.keys.."),
                Arguments.of("io.pinecone..", "org.agentos.integration.pinecone.."),
                Arguments.of("dev.langchain4j..", "org.agentos.integration.openrouter.."),
                Arguments.of("org.keycloak..", "org.agentos.identity.."),
                Arguments.of("org.kie..", "org.agentos.orchestration.engine.."),
                Arguments.of("org.jbpm..", "org.agentos.orchestration.engine.."));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void speaksToALibraryInItsHomeOnly(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("the vendor stays replaceable while only " + home + " knows it")
                .check(OURS);
    }

    @Test
    void neverTalksToDroolsItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drools..")
                .because("only the library of rules compiles rules: author text must not find another way in")
                .check(OURS);
    }

    @Test
    void callsTheOutsideThroughOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.agentos.platform.outbound..", "org.agentos.identity..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .because("only the one way out checks targets; identity alone asks Keycloak itself")
                .check(OURS);
    }

    @Test
    void startsNoThreadsOfItsOwn() {
        noClasses()
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .because("threads of the container carry naming context and transactions, others do not")
                .check(OURS);
    }

    @Test
    void printsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what matters goes to the log, with its level")
                .check(OURS);
    }
}
