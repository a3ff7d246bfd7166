package org.agentos.governance.policies.shipped;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.Policy;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.drafts.SaveHistory;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.governance.policies.text.Writing;

/** Brings the shipped policies in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ShippedPolicies {

    private static final String CHANGED = "AgentOS ships a newer text of this policy.";

    @Inject
    PolicyFile file;

    @Inject
    SaveHistory history;

    @Inject
    PolicyLog log;

    @Inject
    Clock clock;

    /**
     * To be called at every start. At the first one all shipped policies are made, approved as they are; later ones submit what changed
     * for officers to approve, unless another version of the policy is open. Nodes take turns.
     *
     * @return the versions that come into force at once; none but at the first start
     */
    public List<UUID> seed() {
        file.takeTurn();
        if (file.empty()) {
            return ShippedPolicy.all().stream().map(this::first).toList();
        }
        ShippedPolicy.all().forEach(this::offer);
        return List.of();
    }

    private UUID first(ShippedPolicy shipped) {
        make(shipped);
        PolicyVersion version = PolicyVersion.shipped(shipped.id(), shipped.text(), shipped.content(), clock.instant());
        file.save(version);
        history.keep(version, Optional.empty(), Actor.system());
        log.step("policy.created", version, Actor.system(), entry -> entry);
        return version.id();
    }

    private void make(ShippedPolicy shipped) {
        file.save(new Policy(shipped.id(), shipped.terms(), Actor.system(), clock.instant()));
    }

    private void offer(ShippedPolicy shipped) {
        VersionContent content = shipped.content();
        if (file.find(shipped.id()).isEmpty()) {
            make(shipped);
        }
        List<PolicyVersion> versions = file.versions(shipped.id());
        boolean known =
                versions.stream().anyMatch(version -> version.contentHash().equals(Optional.of(content.hash())));
        boolean busy = versions.stream().anyMatch(version -> version.state().open());
        if (!known && !busy) {
            submit(shipped, content, versions);
        }
    }

    private void submit(ShippedPolicy shipped, VersionContent content, List<PolicyVersion> versions) {
        Optional<Integer> newest = versions.stream().map(PolicyVersion::number).findFirst();
        PolicyVersion version = PolicyVersion.draft(
                shipped.id(),
                newest.orElse(0) + 1,
                newest,
                new Writing(shipped.text(), Optional.of(content)),
                Actor.system(),
                clock.instant());
        file.save(version);
        history.keep(version, Optional.empty(), Actor.system());
        version.submit(CHANGED, content, Actor.system(), clock.instant());
        file.save(version);
        log.step("policy.submitted", version, Actor.system(), entry -> entry.detail("reason", CHANGED));
    }
}
