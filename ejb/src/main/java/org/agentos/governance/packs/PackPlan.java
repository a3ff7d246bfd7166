package org.agentos.governance.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.packs.PackReport.Action;
import org.agentos.governance.packs.PackReport.Item;
import org.agentos.governance.packs.archive.PackManifest.PackedPolicy;
import org.agentos.governance.packs.archive.SignedPack;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;

/** Says what would become of each policy of a pack. */
@Dependent
public class PackPlan {

    @Inject
    PolicyFile file;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyCheck check;

    Item item(PackedPolicy policy, SignedPack pack) {
        DraftText text = DraftText.of(Notation.GUIDED, pack.text(policy.rules()));
        List<ProblemView> problems = check.check(text, Optional.of(policy.id())).problems().stream()
                .map(ProblemView::of)
                .toList();
        if (file.find(policy.id()).isEmpty()) {
            return item(policy, Action.CREATE, "", problems);
        }
        Optional<String> ours = versions.newestWithRules(policy.id()).flatMap(PolicyVersionRef::contentHash);
        if (ours.equals(Optional.of(policy.rules().hash()))) {
            return item(policy, Action.UNCHANGED, "", List.of());
        }
        return file.open(policy.id())
                .map(open -> item(policy, Action.BLOCKED, openNote(open), problems))
                .orElseGet(() -> item(policy, Action.NEXT_VERSION, "", problems));
    }

    private static Item item(PackedPolicy policy, Action action, String note, List<ProblemView> problems) {
        return new Item(policy.id(), policy.title(), action, Optional.empty(), note, problems, 0);
    }

    private static String openNote(PolicyVersion open) {
        return "Version " + open.number() + " is " + open.state()
                + ": bring it into force, or take it back, before another version comes.";
    }
}
