package org.agentos.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditLog;
import org.agentos.governance.Governance;
import org.agentos.governance.RecordedAudit;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyView.State;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Refusal;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final Actor ADAM = Governance.person("adam", Roles.ADMIN);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestTransactions transactions =
            new TestTransactions(database.entities(ApiKey.class), database.dataSource());
    private final TestClock clock = new TestClock();
    private final RecordedAudit audit = new RecordedAudit();
    private final ApiKeys keys = new Beans()
            .with(EntityManager.class, transactions.entityManager())
            .with(Clock.class, clock)
            .with(AuditLog.class, audit)
            .get(ApiKeys.class);

    @Test
    void lettingTheHolderActAsItsServiceAccount_KEY2() {
        IssuedApiKey issued = issue();

        Optional<KeyHolder> holder = holder(issued.key());

        assertThat(holder).hasValueSatisfying(present -> {
            assertThat(present.actor().kind()).isEqualTo(Actor.Kind.SERVICE);
            assertThat(present.actor().name()).isEqualTo("gateway");
            assertThat(present.actor().roles()).isEqualTo(Set.of(Roles.API_CLIENT));
            assertThat(present.scopes()).isEqualTo(Set.of(ApiKeyScope.DECIDE));
        });
        assertThat(all()).singleElement().satisfies(view -> assertThat(view.lastUsedAt())
                .contains(clock.instant()));
    }

    @Test
    void keepsNothingOfTheKeyButItsHash_KEY1() throws SQLException {
        IssuedApiKey issued = issue();
        String secret = issued.key().substring(issued.key().length() - 43);

        try (Connection connection = database.dataSource().getConnection();
                ResultSet row = connection.createStatement().executeQuery("select k::text from api_key k")) {
            row.next();

            assertThat(row.getString(1)).doesNotContain(secret);
        }
        assertThat(audit.last("key.issued").toString()).doesNotContain(secret);
    }

    @Test
    void opensNothingFromTheMomentItIsRevoked_KEY3() {
        IssuedApiKey issued = issue();

        in(all -> {
            all.revoke(issued.view().id(), ADAM);
            return true;
        });

        assertThat(holder(issued.key())).isEmpty();
        assertThat(all()).extracting(ApiKeyView::state).containsExactly(State.REVOKED);
        assertThat(audit.last("key.revoked").facts()).containsEntry("serviceAccount", "gateway");
    }

    @Test
    void opensNothingOnceItHasExpired_KEY2() {
        IssuedApiKey issued = issue();

        clock.pass(Duration.ofDays(30));

        assertThat(holder(issued.key())).isEmpty();
        assertThat(all()).extracting(ApiKeyView::state).containsExactly(State.EXPIRED);
    }

    @Test
    void opensNothingWhenOneCharacterIsAnother() {
        String key = issue().key();
        char last = key.charAt(key.length() - 2);
        String forged = key.substring(0, key.length() - 2) + (last == 'A' ? 'B' : 'A') + key.charAt(key.length() - 1);

        assertThat(holder(forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agentos_", "agentos_0_x", "sk-proj-123", "agentos_' or true --"})
    void areToldFromWhatIsNone(String text) {
        issue();

        assertThat(holder(text)).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        NewApiKey wrong = new NewApiKey("Not an account", " ", List.of(), clock.instant());

        assertThatThrownBy(() -> in(all -> all.issue(wrong, ADAM)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/serviceAccount", "/name", "/scopes", "/expiresAt"));
    }

    private IssuedApiKey issue() {
        NewApiKey wanted = new NewApiKey(
                "gateway",
                "LiteLLM in front of the support bot",
                List.of(ApiKeyScope.DECIDE),
                clock.instant().plus(Duration.ofDays(30)));
        return in(all -> all.issue(wanted, ADAM));
    }

    private Optional<KeyHolder> holder(String text) {
        return in(all -> all.holder(text));
    }

    private List<ApiKeyView> all() {
        return in(ApiKeys::all);
    }

    private <T> T in(Function<ApiKeys, T> work) {
        return transactions.in(() -> work.apply(keys));
    }
}
