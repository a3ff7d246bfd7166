package org.agentos.governance.packs.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.OnBreach;
import org.agentos.platform.json.Texts;

/**
 * What a pack holds, and who says so; the signature is over exactly these bytes.
 *
 * @param format of packs; {@value #FORMAT}
 * @param id kebab-case
 * @param version from 1; a later one replaces an earlier one, never the reverse
 * @param key fingerprint of the key that signed
 */
public record PackManifest(
        int format, String id, int version, Instant createdAt, String key, List<PackedPolicy> policies) {

    public static final int FORMAT = 1;

    public PackManifest {
        policies = List.copyOf(policies);
    }

    /**
     * One policy with the file that holds its rules, as guided JSON, and the one with its scenarios.
     *
     * @param number of the version at its origin
     */
    public record PackedPolicy(
            String id,
            String title,
            String description,
            String owner,
            boolean secondApproval,
            OnBreach onBreach,
            int number,
            PackedFile rules,
            Optional<PackedFile> scenarios) {

        /** Whether nothing is missing or too long, whoever wrote it. */
        boolean sound() {
            return within(id, 3, 80)
                    && within(title, 1, 200)
                    && within(description, 0, 4000)
                    && within(owner, 1, 200)
                    && onBreach != null
                    && scenarios != null
                    && sound(rules)
                    && scenarios.map(PackedPolicy::sound).orElse(true);
        }

        private static boolean sound(PackedFile file) {
            return file != null && file.file() != null && file.hash() != null;
        }

        private static boolean within(String text, int least, int most) {
            return text != null && text.length() >= least && text.length() <= most && Texts.isStorable(text);
        }
    }

    /** A file of the archive and {@code sha256:} with 64 hex digits over its bytes. */
    public record PackedFile(String file, String hash) {}
}
