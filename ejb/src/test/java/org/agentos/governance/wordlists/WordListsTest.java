package org.agentos.governance.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.shipped.ShippedPolicies;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.WordList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final String LIST = "miracle-words";

    private final PolicyDesk desk = new PolicyDesk();

    @BeforeEach
    void putClaimsInForce() {
        desk.does(() -> {
            desk.bean(ShippedPolicies.class).seed();
            PolicyVersions versions = desk.bean(PolicyVersions.class);
            versions.cameIntoForce(versions.ref("claims", 1).id(), Optional.empty());
        });
    }

    @Test
    void namesTheOwnerAndTheUseOfEachList() {
        List<WordListItem> all = lists(WordLists::all);

        assertThat(all).containsExactly(new WordListItem(LIST, "claims", 10, 1));
        assertThat(lists(it -> it.list(LIST)).usedBy()).containsExactly("claims-miracle-words");
    }

    @Test
    void changesAsADraftOfItsPolicy() {
        WordListChange change = lists(it -> it.change(LIST, 1, terms("miracle", "abracadabra"), PolicyDesk.OLIVIA));

        assertThat(change.version()).isEqualTo(2);
        assertThat(change.added()).containsExactly("abracadabra");
        assertThat(change.removed()).contains("snake oil").doesNotContain("miracle");
        assertThat(desk.ref("claims", 2).state()).isEqualTo(VersionState.DRAFT);
        assertThat(lists(it -> it.list(LIST)).terms()).contains("snake oil");
        assertThat(draftTerms()).containsExactly("miracle", "abracadabra");
        assertThat(desk.audit.last("word-list.changed").details()).containsKeys("before", "after");
    }

    @Test
    void writesOnInTheDraftThatIsOpen() {
        lists(it -> it.change(LIST, 1, terms("one"), PolicyDesk.OLIVIA));

        WordListChange again = lists(it -> it.change(LIST, 1, terms("two"), PolicyDesk.OSCAR));

        assertThat(again.version()).isEqualTo(2);
        assertThat(draftTerms()).containsExactly("two");
        assertThat(lists(it -> it.list(LIST)).openVersion()).contains(2);
    }

    @Test
    void leavesWhatWaitsForApprovalAlone() {
        lists(it -> it.change(LIST, 1, terms("one"), PolicyDesk.OLIVIA));
        desk.does(() -> desk.bean(PolicyApprovals.class).submit("claims", 2, "New words", PolicyDesk.OLIVIA));

        assertThatThrownBy(() -> lists(it -> it.change(LIST, 1, terms("two"), PolicyDesk.OSCAR)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.CONFLICT));
    }

    @Test
    void refusesAChangeOfAnOlderReading() {
        assertThatThrownBy(() -> lists(it -> it.change(LIST, 7, terms("one"), PolicyDesk.OLIVIA)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.STALE));
    }

    @Test
    void tellsTheTermsThatAreWrong() {
        assertThatThrownBy(() -> lists(it -> it.change(LIST, 1, terms("One", "", "one", null), PolicyDesk.OLIVIA)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/terms/1", "/terms/2", "/terms/3"));
    }

    private List<String> draftTerms() {
        return desk
                .in(() -> desk.bean(PolicyVersions.class)
                        .content(desk.ref("claims", 2).id()))
                .wordLists()
                .stream()
                .filter(list -> list.name().equals(LIST))
                .findFirst()
                .map(WordList::terms)
                .orElseThrow();
    }

    private static ChangedTerms terms(String... terms) {
        return new ChangedTerms(Arrays.asList(terms));
    }

    private <T> T lists(Function<WordLists, T> act) {
        return desk.in(() -> act.apply(desk.bean(WordLists.class)));
    }
}
