package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agentos.launcher.DemoUser;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * The console in a real browser, against the real server and Keycloak. A machine without any browser skips these visibly;
 * {@code .ci/run} refuses such a machine.
 */
class BrowserIT {

    private static final int NO_BROWSER = 77;

    @Test
    void carriesABriefToItsEndInTwoBrowsers() throws Exception {
        run("thread.mjs");
    }

    /** One of the two authors of these briefs reviews for the same stage: who wrote a brief still cannot clear it. */
    @Test
    void letsPeopleDecideWhatWaitsForThemAndNobodyTheirOwn() throws Exception {
        withRoles("ben.business", List.of("reviewer", "reviewer-legal"), () -> run("review.mjs"));
    }

    @Test
    void letsAnOfficerReadAndTryWhatIsInForce() throws Exception {
        run("rules.mjs");
    }

    @Test
    void letsAnAnalystBringAProcessAndABusinessUserFollowIt() throws Exception {
        run("processes.mjs");
    }

    @Test
    void letsAnOfficerMakeTestAndSendARuleWithoutANotation() throws Exception {
        run("officers.mjs");
    }

    @Test
    void letsAnAuditorReadAllAndChangeNothing() throws Exception {
        run("auditor.mjs");
    }

    @Test
    void showsEveryPageAtBothWidthsWithoutViolations() throws Exception {
        run("pages.mjs");
    }

    private interface Flow {
        void run() throws IOException, InterruptedException;
    }

    /** Runs a flow while a person has more roles, and takes them away again. */
    private static void withRoles(String username, List<String> names, Flow flow)
            throws IOException, InterruptedException {
        try (Keycloak keycloak = TestStack.running().administrator()) {
            RealmResource realm = keycloak.realm("agentos");
            String id = realm.users().searchByUsername(username, true).get(0).getId();
            RoleScopeResource roles = realm.users().get(id).roles().realmLevel();
            List<RoleRepresentation> more = names.stream()
                    .map(name -> realm.roles().get(name).toRepresentation())
                    .toList();
            roles.add(more);
            try {
                flow.run();
            } finally {
                roles.remove(more);
            }
        }
    }

    private static void run(String flow) throws IOException, InterruptedException {
        TestStack stack = TestStack.running();
        Path console = TestStack.project().resolve("web/console");
        Path shots = Files.createDirectories(TestStack.project().resolve("deploy/launcher/target/screenshots"));
        Map<String, String> passwords = new TreeMap<>();
        DemoUser.ALL.forEach(user -> passwords.put(user.username(), stack.password(user.username())));
        Path log = shots.resolve(flow + ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of("node", "flows/" + flow))
                .directory(console.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("BASE_URL", stack.baseUrl());
        builder.environment().put("USERS_JSON", Api.JSON.writeValueAsString(passwords));
        builder.environment().put("SHOTS", shots.toString());
        String browser = System.getenv("AGENTOS_BROWSER");
        if (browser != null) {
            builder.environment().put("CHROMIUM", browser);
        }

        int code = builder.start().waitFor();

        Assumptions.assumeTrue(code != NO_BROWSER, "no browser on this machine: the console was not looked at");
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
