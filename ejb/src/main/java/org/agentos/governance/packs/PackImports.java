package org.agentos.governance.packs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.packs.PackReport.Action;
import org.agentos.governance.packs.PackReport.Item;
import org.agentos.governance.packs.PackView.Direction;
import org.agentos.governance.packs.archive.PackDefect;
import org.agentos.governance.packs.archive.PackManifest;
import org.agentos.governance.packs.archive.PackManifest.PackedPolicy;
import org.agentos.governance.packs.archive.SignedPack;
import org.agentos.governance.packs.keys.PackKeys;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.governance.trials.scenarios.Scenarios;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;

/** Takes packs: looks at the signature first, at everything else next, and brings in drafts last, all or none. */
@Stateless
public class PackImports {

    @Inject
    PackKeys keys;

    @Inject
    PackBook book;

    @Inject
    PackPlan plan;

    @Inject
    Policies policies;

    @Inject
    Drafts drafts;

    @Inject
    Scenarios scenarios;

    @Inject
    AuditLog audit;

    /**
     * Brings a pack in.
     *
     * @param dryRun whether to tell only what would become of it
     * @throws Refusal with a {@link PackDefect}, which is on record by then
     */
    public PackReport take(byte[] archive, boolean dryRun, Actor officer) {
        try {
            return taken(archive, dryRun, officer);
        } catch (Refusal refused) {
            audit.recordRefusal(AuditEntry.of("pack.refused", officer)
                    .about("pack", Sha256.named(archive))
                    .outcome(AuditOutcome.REFUSED)
                    .fact(
                            "reason",
                            String.valueOf(refused.problem().extensions().getOrDefault("reason", "content")))
                    .fact("dryRun", dryRun)
                    .detail("problem", refused.problem().detail()));
            throw refused;
        }
    }

    private PackReport taken(byte[] archive, boolean dryRun, Actor officer) {
        SignedPack pack = SignedPack.open(archive);
        String signer = keys.signerOf(pack);
        PackManifest manifest = pack.manifest();
        book.takeTurn(manifest.id());
        String digest = Sha256.named(archive);
        requireNoOlder(manifest, digest);
        List<Item> planned = manifest.policies().stream()
                .map(policy -> plan.item(policy, pack))
                .toList();
        PackReport report =
                new PackReport(manifest.id(), manifest.version(), digest, manifest.key(), signer, dryRun, planned);
        if (dryRun) {
            return report;
        }
        if (report.blocked()) {
            throw new Refusal(PackDefect.BLOCKED.problem().with("report", report));
        }
        List<Item> done = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            done.add(brought(planned.get(i), manifest.policies().get(i), pack, officer));
        }
        PackReport result = report.done(done);
        book.note(Direction.IMPORTED, manifest, archive, officer, entry -> entry.detail("after", result));
        return result;
    }

    private void requireNoOlder(PackManifest manifest, String digest) {
        book.latest(manifest.id(), Direction.IMPORTED).ifPresent(latest -> {
            if (latest.version() > manifest.version()) {
                throw PackDefect.DOWNGRADED.refusal();
            }
            if (latest.version() == manifest.version() && !latest.digest().equals(digest)) {
                throw PackDefect.OTHER_CONTENT.refusal();
            }
        });
    }

    private Item brought(Item item, PackedPolicy policy, SignedPack pack, Actor officer) {
        if (item.action() == Action.UNCHANGED) {
            return item;
        }
        DraftText text = DraftText.of(Notation.GUIDED, pack.text(policy.rules()));
        if (item.action() == Action.CREATE) {
            PolicyTerms terms = new PolicyTerms(
                    policy.title(), policy.description(), policy.owner(), policy.secondApproval(), policy.onBreach());
            policies.create(new NewPolicy(policy.id(), terms, text), officer);
            return item.done(1, scenarios(policy, pack, officer));
        }
        int number = drafts.open(policy.id(), text, officer).number();
        return item.done(number, scenarios(policy, pack, officer));
    }

    /** Scenarios come along where a policy has none: those that officers wrote here stay as they are. */
    private int scenarios(PackedPolicy policy, SignedPack pack, Actor officer) {
        return policy.scenarios()
                .filter(file -> scenarios.ofPolicy(policy.id()).isEmpty())
                .map(file -> scenarios.take(policy.id(), pack.text(file), officer))
                .orElse(0);
    }
}
