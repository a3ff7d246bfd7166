package org.agentos.governance.packs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.packs.PackView.Direction;
import org.agentos.governance.packs.archive.PackArchive;
import org.agentos.governance.packs.archive.PackManifest;
import org.agentos.governance.packs.archive.PackManifest.PackedFile;
import org.agentos.governance.packs.archive.PackManifest.PackedPolicy;
import org.agentos.governance.packs.keys.PackKeys;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.trials.scenarios.Scenarios;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Exports packs, and shows which left and came. */
@Stateless
public class Packs {

    @Inject
    PolicyVersions versions;

    @Inject
    Scenarios scenarios;

    @Inject
    PackKeys keys;

    @Inject
    PackBook book;

    @Inject
    Clock clock;

    /**
     * Signs what is in force of each policy, or else its newest version that has rules.
     *
     * @throws Refusal 422; not found; conflict when the version is no later one, or a policy has no rules yet
     */
    public ExportedPack export(NewPack wanted, Actor officer) {
        wanted.check();
        book.takeTurn(wanted.id());
        int last = book.latest(wanted.id(), Direction.EXPORTED)
                .map(PackView::version)
                .orElse(0);
        int version = wanted.version() == null ? last + 1 : wanted.version();
        if (version <= last) {
            throw Refusal.conflict("Version " + last + " of this pack was exported already: name a later one.");
        }
        Map<String, byte[]> files = new HashMap<>();
        List<PackedPolicy> policies = new ArrayList<>();
        wanted.policyIds().forEach(policyId -> policies.add(packed(policyId, files)));
        PackManifest manifest = new PackManifest(
                PackManifest.FORMAT,
                wanted.id(),
                version,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                keys.ownFingerprint(),
                policies);
        byte[] signed = CanonicalJson.bytes(Json.tree(manifest));
        files.put(PackArchive.MANIFEST, signed);
        files.put(PackArchive.SIGNATURE, bytes(Json.write(keys.sign(signed))));
        byte[] archive = PackArchive.of(files).zip();
        return new ExportedPack(book.note(Direction.EXPORTED, manifest, archive, officer, entry -> entry), archive);
    }

    public PackPage page(Optional<String> cursor, int limit) {
        List<PackView> found = book.page(Cursor.read(cursor), limit);
        return new PackPage(Cursor.page(found, limit), Cursor.next(found, limit, PackView::id));
    }

    private PackedPolicy packed(String policyId, Map<String, byte[]> files) {
        PolicyTerms terms = versions.terms(policyId);
        PolicyVersionRef version = versions.newestWithRules(policyId)
                .orElseThrow(
                        () -> Refusal.conflict("Policy " + policyId + " has no rules yet that could be exported."));
        String rules = GuidedNotation.canonical(versions.content(version.id()));
        Optional<PackedFile> trials = Optional.empty();
        if (!scenarios.ofPolicy(policyId).isEmpty()) {
            trials = Optional.of(kept("scenarios/" + policyId + ".json", scenarios.document(policyId), files));
        }
        return new PackedPolicy(
                policyId,
                terms.title(),
                terms.description(),
                terms.owner(),
                terms.secondApproval(),
                terms.onBreach(),
                version.number(),
                kept("policies/" + policyId + ".json", rules, files),
                trials);
    }

    private static PackedFile kept(String name, String text, Map<String, byte[]> files) {
        files.put(name, bytes(text));
        return new PackedFile(name, Sha256.named(files.get(name)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
