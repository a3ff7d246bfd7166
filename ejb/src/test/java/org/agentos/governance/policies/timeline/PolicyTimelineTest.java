package org.agentos.governance.policies.timeline;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.policies.PolicyDesk.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.drafts.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTimelineTest {

    @TempDir
    Path keys;

    private PolicyDesk desk;

    @BeforeEach
    void make() {
        desk = PolicyDesk.recording(keys);
        desk.in(() -> desk.bean(Policies.class)
                .create(
                        new NewPolicy("claims", PolicyTexts.terms(), PolicyTexts.rule("claims-one", "claim.free")),
                        OLIVIA));
    }

    @Test
    void tellsALifeInSentencesTheNewestFirst() {
        save(1, "claims-two");
        save(2, "claims-three");
        PolicyVersionRef submitted = submit("A new law.");
        desk.in(() -> desk.bean(PolicyApprovals.class)
                .reject("claims", 1, submitted.contentHash().orElseThrow(), "Too strict.", OSCAR));

        List<StoryEntry> story = story();

        assertThat(story)
                .extracting(StoryEntry::sentence)
                .containsExactly(
                        "oscar rejected version 1.",
                        "olivia submitted version 1 for approval.",
                        "olivia saved version 1 2 times.",
                        "olivia began version 1.",
                        "olivia made the policy.");
        assertThat(story.get(0).note()).contains("Too strict.");
        assertThat(story.get(1).note()).contains("A new law.");
        assertThat(story.get(2).auditIds()).hasSize(2);
    }

    @Test
    void saysThatAnEditVoidedApprovals() {
        submit("A new law.");
        save(1, "claims-two");

        assertThat(story().get(0).sentence())
                .isEqualTo("olivia saved version 1, which takes it back to draft and voids its approvals.");
    }

    @Test
    void tellsOfAnActivationThatWasSetForLater() {
        record(AuditEntry.of("policy.scheduled", OSCAR)
                .fact("version", 1)
                .fact("kind", "ACTIVATION")
                .fact("at", "2027-01-01T00:00:00Z")
                .detail("reason", "The law applies then."));

        StoryEntry entry = story().get(0);

        assertThat(entry.sentence()).isEqualTo("oscar set version 1 to come into force at 2027-01-01T00:00:00Z.");
        assertThat(entry.note()).contains("The law applies then.");
    }

    @Test
    void tellsWhatSpokeAgainstAnActivation() {
        record(AuditEntry.of("policy.activated", OSCAR)
                .outcome(AuditOutcome.REFUSED)
                .fact("version", "1")
                .detail("failures", List.of("Scenario one is red.", "Scenario two is red.")));

        StoryEntry entry = story().get(0);

        assertThat(entry.sentence()).isEqualTo("oscar tried in vain to bring version 1 into force.");
        assertThat(entry.note()).contains("Scenario one is red. Scenario two is red.");
        assertThat(entry.refused()).isTrue();
    }

    @Test
    void tellsOfACommentWhatItSaid() {
        desk.in(() -> desk.bean(Drafts.class).comment("claims", 1, Optional.empty(), "Why?", OSCAR));

        assertThat(story().get(0).note()).contains("Why?");
    }

    private void record(AuditEntry entry) {
        desk.in(() -> desk.bean(AuditLog.class).record(entry.about("policy", "claims")));
    }

    private void save(int edition, String ruleId) {
        desk.in(() ->
                desk.bean(Drafts.class).save("claims", 1, edition, PolicyTexts.rule(ruleId, "claim.free"), OLIVIA));
    }

    private PolicyVersionRef submit(String reason) {
        return desk.in(() -> desk.bean(PolicyApprovals.class).submit("claims", 1, reason, OLIVIA));
    }

    private List<StoryEntry> story() {
        return desk.in(() -> desk.bean(PolicyTimeline.class).of("claims"));
    }
}
