package org.agentos.governance.rulebooks.activation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.rulebooks.Composition;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Rulebook;

/** Puts together what is to come into force. */
@Dependent
public class Planner {

    @Inject
    RulebookRegister register;

    @Inject
    PolicyVersions versions;

    @Inject
    Composition composition;

    /** @throws Refusal conflict for a version that is not approved */
    ActivationPlan activation(PolicyVersionRef version, Optional<Instant> until, String reason, Actor actor) {
        if (version.state() != VersionState.APPROVED) {
            throw Refusal.conflict("Version " + version.number() + " of " + version.policyId() + " is "
                    + version.state() + ". Only an approved version comes into force"
                    + (version.state().open()
                            ? ": submit it and have another officer approve it."
                            : "; to bring back what was in force before, roll back to a revision that holds it."));
        }
        InForce basis = register.current();
        Map<String, Part> before = register.parts(basis.activation());
        Map<String, Part> after = new TreeMap<>(before);
        after.put(version.policyId(), Part.of(version));
        Rulebook rulebook = composition.with(before, version.policyId(), versions.content(version.id()));
        return new ActivationPlan(
                new Activation(
                        rulebook,
                        ActivationKind.ACTIVATION,
                        reason,
                        Optional.of(version.policyId()),
                        Optional.of(version.id()),
                        after,
                        actor),
                basis,
                before,
                until);
    }

    /** @throws Refusal conflict when nothing of the policy is in force */
    ActivationPlan removal(ActivationKind kind, String policyId, String reason, Actor actor) {
        InForce basis = register.current();
        Map<String, Part> before = register.parts(basis.activation());
        Rulebook rulebook = composition.without(before, policyId);
        Map<String, Part> after = new TreeMap<>(before);
        Part gone = after.remove(policyId);
        return new ActivationPlan(
                new Activation(
                        rulebook, kind, reason, Optional.of(policyId), Optional.of(gone.versionId()), after, actor),
                basis,
                before,
                Optional.empty());
    }

    /** @throws Refusal not found for a revision that never was in force; conflict for one that cannot come back */
    ActivationPlan rollback(String revision, String reason, Actor actor) {
        InForce basis = register.current();
        if (basis.revision().equals(revision)) {
            throw Refusal.conflict("This revision is in force already.");
        }
        Map<String, Part> after = register.parts(register.newestOf(revision).activation());
        if (after.isEmpty()) {
            throw Refusal.conflict(
                    "Rulebook " + revision + " was in force before policies had versions. Make a version of"
                            + " each policy that says what it said, and activate those.");
        }
        return new ActivationPlan(
                new Activation(
                        composition.rulebook(after),
                        ActivationKind.ROLLBACK,
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        after,
                        actor),
                basis,
                register.parts(basis.activation()),
                Optional.empty());
    }
}
