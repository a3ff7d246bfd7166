package org.agentos.governance.policies.drafts;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.policies.PolicyDesk.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final String TEXT = PolicyTexts.document("claims-one", "claim.free", "No free things.");

    private final PolicyDesk desk = new PolicyDesk();

    @BeforeEach
    void make() {
        desk.in(() -> desk.bean(Policies.class)
                .create(new NewPolicy("claims", PolicyTexts.terms(), PolicyTexts.guided(TEXT)), OLIVIA));
    }

    @Test
    void keepsEverySave() {
        save(1, TEXT.replace("Title", "Second"), OLIVIA);
        save(2, TEXT.replace("Title", "Third"), OSCAR);

        List<SaveView> saves = desk.in(() -> drafts().saves("claims", 1));

        assertThat(saves).extracting(SaveView::edition).containsExactly(3, 2, 1);
        assertThat(saves).extracting(SaveView::by).containsExactly("oscar", "olivia", "olivia");
        assertThat(desk.in(() -> drafts().text("claims", 1, 1).text())).isEqualTo(TEXT);
    }

    @Test
    void keepsATextThatHasProblemsWithoutRules() {
        PolicyVersionRef saved = save(1, "{\"rules\": [", OLIVIA);

        assertThat(saved.contentHash()).isEmpty();
        assertThat(desk.in(() -> drafts().text("claims", 1, 2).text())).isEqualTo("{\"rules\": [");
    }

    @Test
    void changesNothingWhenTheSameTextIsSavedAgain() {
        save(1, TEXT, OLIVIA);

        assertThat(desk.in(() -> drafts().saves("claims", 1))).hasSize(1);
    }

    @Test
    void offersAMergeInsteadOfOverwritingWhatAnotherSaved() {
        save(1, TEXT.replace("No free things.", "Nothing is free."), OSCAR);

        Problem problem = refused(() -> save(1, TEXT.replace("Title", "Mine"), OLIVIA));

        assertThat(problem.type()).isEqualTo(ProblemType.STALE);
        assertThat(problem.extensions())
                .containsEntry("base", TEXT)
                .containsEntry("yours", TEXT.replace("Title", "Mine"))
                .containsEntry("theirs", TEXT.replace("No free things.", "Nothing is free."))
                .containsEntry("merged", TEXT.replace("Title", "Mine").replace("No free things.", "Nothing is free."))
                .containsEntry("conflicts", 0)
                .containsEntry("edition", 2);
        assertThat(desk.in(() -> drafts().saves("claims", 1))).hasSize(2);
    }

    @Test
    void letsOneOfTwoSavesThroughThatComeAtTheSameMoment() throws Exception {
        CyclicBarrier moment = new CyclicBarrier(2);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = officers.submit(() -> saved(moment, "One", OLIVIA));
            Future<Boolean> other = officers.submit(() -> saved(moment, "Other", OSCAR));

            assertThat(List.of(one.get(1, TimeUnit.MINUTES), other.get(1, TimeUnit.MINUTES)))
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            officers.shutdownNow();
        }
        assertThat(desk.in(() -> drafts().saves("claims", 1))).hasSize(2);
    }

    @Test
    void bringsAnEarlierEditionBackAsANewSave() {
        save(1, "{\"rules\": []}", OLIVIA);

        PolicyVersionRef restored = desk.in(() -> drafts().restore("claims", 1, 1, OSCAR));

        assertThat(restored.contentHash()).isPresent();
        assertThat(desk.in(() -> drafts().saves("claims", 1)).get(0).restored()).contains(1);
    }

    @Test
    void takesASubmittedVersionBackToDraftWhenItIsEdited() {
        desk.in(() -> desk.bean(PolicyApprovals.class).submit("claims", 1, "A new law.", OLIVIA));

        PolicyVersionRef saved = save(1, TEXT.replace("Title", "Other"), OLIVIA);

        assertThat(saved.state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void opensOneVersionAtATime_VER1() {
        assertThatThrownBy(() -> desk.in(() -> drafts().open("claims", Optional.empty(), OSCAR)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Version 1 of claims is DRAFT");
    }

    @Test
    void refusesASecondOpenVersionInTheDatabaseToo_VER1() {
        assertThatThrownBy(() -> desk.database.execute(
                        "insert into policy_version(id, policy_id, number, state, notation, source, rule_count, edition, created_at,"
                                + " created_by, created_by_id, updated_at, updated_by) select gen_random_uuid(), policy_id, 2, state,"
                                + " notation, source, 0, 1, now(), 'x', 'x', now(), 'x' from policy_version"))
                .hasMessageContaining("policy_version_one_open");
    }

    @Test
    void keepsWhatWasSaidInOrder() {
        desk.in(() -> drafts().comment("claims", 1, Optional.of("/rules/0"), "Why so strict?", OSCAR));
        desk.in(() -> drafts().comment("claims", 1, Optional.empty(), "The law says so.", OLIVIA));

        assertThat(desk.in(() -> drafts().comments("claims", 1)))
                .extracting(PolicyCommentView::text)
                .containsExactly("Why so strict?", "The law says so.");
    }

    @Test
    void recordsEachSaveWithBeforeAndAfter_VER5() {
        save(1, TEXT.replace("Title", "Other"), OLIVIA);

        assertThat(desk.audit.last("policy.saved").facts())
                .containsKeys("before", "after")
                .satisfies(facts -> assertThat(facts.get("before")).isNotEqualTo(facts.get("after")));
        assertThat(desk.events.types()).contains("policy.saved");
    }

    @Test
    void readsARuleNextToTheOtherPoliciesInForce() {
        desk.in(() -> desk.bean(Policies.class)
                .create(new NewPolicy("other", PolicyTexts.terms(), PolicyTexts.guided("{\"rules\": []}")), OLIVIA));
        approveAndActivate();

        PolicyVersionRef same = desk.in(() -> drafts().save("other", 1, 1, PolicyTexts.guided(TEXT), OLIVIA));

        assertThat(same.contentHash()).as("the id of its rule is taken").isEmpty();
    }

    /** Whether it was not told to merge first. */
    private boolean saved(CyclicBarrier moment, String title, Actor officer) throws Exception {
        moment.await(1, TimeUnit.MINUTES);
        try {
            save(1, TEXT.replace("Title", title), officer);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.problem().type()).isEqualTo(ProblemType.STALE);
            return false;
        }
    }

    private void approveAndActivate() {
        PolicyVersionRef submitted =
                desk.in(() -> desk.bean(PolicyApprovals.class).submit("claims", 1, "A new law.", OLIVIA));
        desk.in(() -> desk.bean(PolicyApprovals.class)
                .approve("claims", 1, submitted.contentHash().orElseThrow(), "", OSCAR));
        desk.putInForce("claims", 1);
    }

    private PolicyVersionRef save(int edition, String text, Actor author) {
        DraftText source = PolicyTexts.guided(text);
        return desk.in(() -> drafts().save("claims", 1, edition, source, author));
    }

    private Drafts drafts() {
        return desk.bean(Drafts.class);
    }

    private static Problem refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).problem();
    }
}
