package org.agentos.governance.packs;

import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.check.ProblemView;

/**
 * What an import does, or would do.
 *
 * @param key fingerprint of the key that signed
 * @param signer whose key that is
 * @param dryRun whether nothing was brought in
 */
public record PackReport(
        String packId, int version, String digest, String key, String signer, boolean dryRun, List<Item> items) {

    public PackReport {
        items = List.copyOf(items);
    }

    /**
     * One policy of the pack.
     *
     * @param draft number of the draft that it became
     * @param note why it is blocked; otherwise empty
     * @param problems of its rules beside those in force here; the draft is kept with them
     * @param scenarios how many came along
     */
    public record Item(
            String policyId,
            String title,
            Action action,
            Optional<Integer> draft,
            String note,
            List<ProblemView> problems,
            int scenarios) {

        Item done(int number, int taken) {
            return new Item(policyId, title, action, Optional.of(number), note, problems, taken);
        }
    }

    /** What becomes of a policy. */
    public enum Action {
        /** A policy that is new here, as a draft. */
        CREATE,
        /** The next version of a policy that is here, as a draft. */
        NEXT_VERSION,
        /** The same rules are here already. */
        UNCHANGED,
        /** It cannot come now. */
        BLOCKED
    }

    /** What was done, of what was planned. */
    PackReport done(List<Item> brought) {
        return new PackReport(packId, version, digest, key, signer, dryRun, brought);
    }

    boolean blocked() {
        return items.stream().anyMatch(item -> item.action() == Action.BLOCKED);
    }
}
