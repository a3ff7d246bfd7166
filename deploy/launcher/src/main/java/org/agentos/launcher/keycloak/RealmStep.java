package org.agentos.launcher.keycloak;

import java.util.List;
import org.agentos.launcher.Secrets;
import org.keycloak.admin.client.Keycloak;

/** One change of the realm. Repeatable: a launcher that dies between a step and its mark runs it again. */
interface RealmStep {

    /** What it does, in a few words. */
    String title();

    void apply(Keycloak keycloak, Secrets secrets);

    /** All steps, in order; step n brings the realm to version n. */
    static List<RealmStep> all() {
        return List.of(new CreateRealm(), new CreateDemoUsers());
    }
}
