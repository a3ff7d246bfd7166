package org.agentos.governance.policies.catalogue;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.policies.PolicyDesk.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.governance.policies.versions.PolicyReader;
import org.agentos.governance.policies.versions.PolicyVersionView;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.rulebook.table.ExampleSheets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {

    private final PolicyDesk desk = new PolicyDesk();

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Claims", "claims_eu", "-claims", "claims-", "claims--eu", "1claims"})
    void refusesWhatIsNoId(String id) {
        assertThat(refused(() -> make(id)).type()).isEqualTo(ProblemType.INVALID_BODY);
    }

    @Test
    void refusesAnIdThatIsTaken() {
        make("claims");

        assertThat(refused(() -> make("claims")).type()).isEqualTo(ProblemType.CONFLICT);
    }

    @Test
    void keepsTwoOfficersFromSettingTermsOverEachOther() {
        make("claims");
        PolicyTerms other = new PolicyTerms("Claims", "", "Brand", true, OnBreach.UNPUBLISH);

        PolicyView changed = desk.in(() -> policies().change("claims", 1, other, OLIVIA));

        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.onBreach()).isEqualTo(OnBreach.UNPUBLISH);
        assertThat(refused(() -> desk.in(() -> policies().change("claims", 1, PolicyTexts.terms(), OSCAR)))
                        .type())
                .isEqualTo(ProblemType.STALE);
        assertThat(desk.audit.last("policy.changed").details()).containsKeys("before", "after");
    }

    @Nested
    class Listed {

        @Test
        void pagesInOrderOfIds() {
            List.of("policy-c", "policy-a", "policy-b").forEach(PoliciesTest.this::make);

            PolicyPage first = page(Optional.empty(), Optional.empty(), Optional.empty());
            PolicyPage second = page(Optional.empty(), Optional.empty(), first.nextCursor());

            assertThat(first.items()).extracting(PolicyView::id).containsExactly("policy-a", "policy-b");
            assertThat(second.items()).extracting(PolicyView::id).containsExactly("policy-c");
            assertThat(second.nextCursor()).isEmpty();
        }

        @Test
        void findsByWordsAndState() {
            make("claims");
            make("other-claims");
            putInForce("claims");

            assertThat(page(Optional.of(PolicyState.IN_FORCE), Optional.of("CLAIM"), Optional.empty())
                            .items())
                    .extracting(PolicyView::id)
                    .containsExactly("claims");
        }

        @Test
        void countsTheDecisionsInWhichARuleOfEachFired() {
            List.of("claims", "other-claims").forEach(id -> {
                make(id);
                putInForce(id);
            });
            fired("claims-one", Duration.ofDays(1));
            fired("claims-one", Duration.ofDays(2));
            fired("claims-one", Duration.ofDays(31));

            List<PolicyView> listed =
                    page(Optional.empty(), Optional.empty(), Optional.empty()).items();

            assertThat(listed).extracting(PolicyView::hits30d).containsExactly(2L, 0L);
            assertThat(listed)
                    .extracting(PolicyView::lastHitAt)
                    .containsExactly(Optional.of(desk.clock.instant().minus(Duration.ofDays(1))), Optional.empty());
        }

        private void fired(String ruleId, Duration ago) {
            UUID id = UUID.randomUUID();
            desk.database.execute("set session_replication_role = replica;"
                    + " insert into decision(id, channel, verdict, compliance, risk, brand, revision, digest, outcome, facts,"
                    + " actor_kind, actor_id, decided_at, took_micros, audit_id, leaf_hash) values ('" + id
                    + "', 'BLOG', 'BLOCK', 0, 0, 0, 'r', 'sha256:" + "0".repeat(64) + "', '', '', 'USER', 'x', '"
                    + desk.clock.instant().minus(ago) + "', 0, gen_random_uuid(), 'x');"
                    + " insert into decision_rule(decision_id, rule_id) values ('" + id + "', '" + ruleId + "');"
                    + " set session_replication_role = origin");
        }

        @Test
        void saysWhatIsInForceAndWhatMayComeNext() {
            make("claims");
            putInForce("claims");
            desk.in(() -> desk.bean(Drafts.class).open("claims", Optional.empty(), OSCAR));

            PolicyView view = desk.in(() -> policies().policy("claims"));

            assertThat(view.state()).isEqualTo(PolicyState.IN_FORCE);
            assertThat(view.inForce()).map(PolicyView.InForce::number).contains(1);
            assertThat(view.open()).map(PolicyView.Open::number).contains(2);
            assertThat(view.ruleCount()).isEqualTo(1);
        }

        @Test
        void isRetiredWhenNothingOfItIsLeft() {
            make("claims");
            putInForce("claims");
            desk.does(() -> desk.bean(PolicyVersions.class)
                    .retired(desk.bean(PolicyVersions.class).ref("claims", 1).id()));

            PolicyView view = desk.in(() -> policies().policy("claims"));

            assertThat(view.state()).isEqualTo(PolicyState.RETIRED);
            assertThat(view.retiredAt()).isPresent();
        }
    }

    @Nested
    class Cloned {

        @Test
        void givesItsRulesIdsOfTheirOwn_soThatBothCanBeInForce() {
            make("claims");
            putInForce("claims");

            desk.in(() -> policies().cloned("claims", "claims-uk", "Claims in the UK", OSCAR));

            PolicyVersionView copy = version("claims-uk");
            assertThat(copy.problems()).isEmpty();
            assertThat(copy.guided().orElseThrow().at("/rules/0/id").asText()).isEqualTo("claims-one-copy");
        }
    }

    @Nested
    class Shown {

        @Test
        void inEveryNotationThatCanSayIt() {
            make("claims");

            String drl = text("claims", Notation.DRL).text();

            assertThat(drl).contains("rule \"claims-one\"");
            assertThat(refused(() -> text("claims", Notation.CSV)).type()).isEqualTo(ProblemType.CONFLICT);
            assertThat(refused(() -> text("claims", Notation.SHORT)).detail()).contains("SHORT");
        }

        @Test
        void aWorkbookAsItsBytesAndAsATable() {
            DraftText workbook = new DraftText(Notation.XLSX, ExampleSheets.workbook());
            desk.in(() -> policies().create(new NewPolicy("tables", PolicyTexts.terms(), workbook), OLIVIA));

            PolicyVersionView view = version("tables");

            assertThat(view.problems()).isEmpty();
            assertThat(view.text()).isEmpty();
            assertThat(view.bytes()).isPresent();
            assertThat(view.guided().map(guided -> guided.path("tables").size()))
                    .hasValueSatisfying(tables -> assertThat(tables).isPositive());
            assertThat(text("tables", Notation.CSV).text()).startsWith("RuleTable");
        }

        @Test
        void withWhyTheReaderMayNotApproveIt() {
            make("claims");
            desk.in(() -> desk.bean(PolicyApprovals.class).submit("claims", 1, "A new law.", OLIVIA));

            PolicyVersionView hers = desk.in(() -> reader().version("claims", 1, OLIVIA));
            PolicyVersionView his = desk.in(() -> reader().version("claims", 1, OSCAR));

            assertThat(hers.mayApprove()).isFalse();
            assertThat(hers.objection())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("another officer"));
            assertThat(his.mayApprove()).isTrue();
        }
    }

    @Nested
    class InShortForm {

        private final JsonNode shortForm = Json.read(
                "{\"rule_name\":\"No Überraschung!\",\"criteria\":{\"forbidden_words\":[\"surprise\"]},\"severity\":\"HIGH\"}",
                JsonNode.class);

        @Test
        void becomesADraftUnderAnIdMadeOfItsName() {
            ShortRules.ShortRuleView made = add(shortForm);

            assertThat(made.policyId()).isEqualTo("no-uberraschung");
            assertThat(made.state()).isEqualTo(VersionState.DRAFT);
            assertThat(made.ruleIds()).isNotEmpty();
        }

        @Test
        void becomesTheNextVersionOfThePolicyOfThatName() {
            add(shortForm);
            putInForce("no-uberraschung");

            assertThat(add(shortForm).version()).isEqualTo(2);
        }

        @Test
        void isRefusedWithItsPlaces() {
            JsonNode wrong = Json.read(
                    "{\"rule_name\":\"x\",\"criteria\":{\"colors\":[]},\"severity\":\"HIGH\"}", JsonNode.class);

            assertThat(refused(() -> add(wrong)).errors()).isNotEmpty();
            assertThat(refused(() -> add(Json.read("{\"rules\":[]}", JsonNode.class)))
                            .errors())
                    .isNotEmpty();
            String rules = PolicyTexts.document("claims-one", "claim.free", "Not without a rule_name.");
            assertThat(refused(() -> add(Json.read(rules, JsonNode.class))).errors())
                    .extracting(FieldProblem::pointer)
                    .containsExactly("/rule_name");
        }

        private ShortRules.ShortRuleView add(JsonNode form) {
            return desk.in(() -> desk.bean(ShortRules.class).add(form, OLIVIA));
        }
    }

    private void putInForce(String id) {
        PolicyVersionRef submitted =
                desk.in(() -> desk.bean(PolicyApprovals.class).submit(id, 1, "A new law.", OLIVIA));
        desk.in(() -> desk.bean(PolicyApprovals.class)
                .approve(id, 1, submitted.contentHash().orElseThrow(), "", OSCAR));
        desk.putInForce(id, 1);
    }

    private void make(String id) {
        DraftText text = PolicyTexts.rule(id.equals("claims") ? "claims-one" : id + "-one", "claim.free");
        desk.in(() -> policies().create(new NewPolicy(id, PolicyTexts.terms(), text), OLIVIA));
    }

    private PolicyPage page(Optional<PolicyState> state, Optional<String> words, Optional<String> cursor) {
        return desk.in(() -> policies().page(new PolicyQuery(state, words, cursor, 2)));
    }

    private PolicyVersionView version(String id) {
        return desk.in(() -> reader().version(id, 1, OSCAR));
    }

    private DraftText text(String id, Notation notation) {
        return desk.in(() -> reader().text(id, 1, notation));
    }

    private Policies policies() {
        return desk.bean(Policies.class);
    }

    private PolicyReader reader() {
        return desk.bean(PolicyReader.class);
    }

    private static Problem refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).problem();
    }
}
