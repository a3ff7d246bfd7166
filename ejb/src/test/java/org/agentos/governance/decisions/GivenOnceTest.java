package org.agentos.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.idempotency.Answer;
import org.agentos.platform.idempotency.Idempotency;
import org.agentos.platform.idempotency.KeyedRequest;
import org.agentos.platform.keys.KeyRing;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision, its audit record and the answer under the client's key commit together, on a real database with the real log. */
class GivenOnceTest {

    private static final Actor CLIENT = Governance.person("client", "api-client");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestTransactions transactions =
            new TestTransactions(Governance.entities(database), database.dataSource());
    private final Beans beans = new Beans();
    private final ExecutorService clients = Executors.newFixedThreadPool(2);

    @BeforeEach
    void start() {
        beans.with(EntityManager.class, transactions.entityManager())
                .with(DataSource.class, transactions.dataSource())
                .with(Clock.class, new TestClock())
                .with(KeyRing.class, new KeyRing(folder.resolve("server.p12"), "a pass phrase of the test"))
                .with(ContentSource.class, new FakeContents());
        transactions.in(() -> TestRules.activate(beans));
        beans.get(Decisions.class);
        beans.get(Idempotency.class);
    }

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void givesOneDecisionToTwoRequestsWithOneKeyAtOnce_DCN1() throws Exception {
        CyclicBarrier evaluated = new CyclicBarrier(2);
        List<Future<Answer>> asked = Stream.of(1, 2)
                .map(number -> clients.submit(() -> {
                    Evaluated result = evaluate("Tea [legal]");
                    evaluated.await(20, TimeUnit.SECONDS);
                    return transactions.in(() -> once("key-1", "Tea [legal]", result));
                }))
                .toList();

        List<Answer> answers =
                List.of(asked.get(0).get(30, TimeUnit.SECONDS), asked.get(1).get(30, TimeUnit.SECONDS));

        assertThat(answers).extracting(Answer::replayed).containsExactlyInAnyOrder(true, false);
        assertThat(answers.get(0).body()).isEqualTo(answers.get(1).body());
        assertThat(database.count("decision")).isEqualTo(1);
        assertThat(database.count("audit_leaf where action = 'decision.made'")).isEqualTo(1);
        assertThat(database.count("outbox where type = 'decision.made'")).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenTheAnswerCannotBeKept_DCN1() {
        dieInBetween();

        assertThatThrownBy(() -> give("key-1", "Tea")).isInstanceOf(EJBException.class);

        assertThat(database.count("decision")).isZero();
        assertThat(database.count("audit_leaf where action = 'decision.made'")).isZero();
        assertThat(database.count("idempotency_key")).isZero();
    }

    @Test
    void givesItWhenTheClientRepeatsAfterSuchAFault() {
        dieInBetween();
        assertThatThrownBy(() -> give("key-1", "Tea")).isInstanceOf(EJBException.class);
        database.execute("drop trigger broken on idempotency_key");

        Answer answer = give("key-1", "Tea");

        assertThat(answer.replayed()).isFalse();
        assertThat(database.count("decision")).isEqualTo(1);
    }

    @Test
    void isFoundAgainBeforeAnythingIsEvaluated() {
        Answer first = give("key-1", "Tea");

        Optional<Answer> earlier =
                transactions.in(() -> beans.get(Idempotency.class).earlier(request("key-1", "Tea")));

        assertThat(earlier.map(Answer::body)).contains(first.body());
    }

    @Test
    void isRefusedToAnotherBodyUnderTheSameKey() {
        give("key-1", "Tea");

        assertThatThrownBy(() -> give("key-1", "Coffee")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().type().status())
                .isEqualTo(422));
        assertThat(database.count("decision")).isEqualTo(1);
    }

    private Answer give(String key, String text) {
        Evaluated evaluated = evaluate(text);
        return transactions.in(() -> once(key, text, evaluated));
    }

    private Evaluated evaluate(String text) {
        return beans.get(Decisions.class)
                .evaluate(new AdHocContent(
                        text,
                        "web",
                        "en",
                        "US",
                        "general",
                        "post",
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Answer once(String key, String text, Evaluated evaluated) {
        return beans.get(Idempotency.class)
                .once(
                        request(key, text),
                        () -> Answer.of(201, beans.get(Decisions.class).give(evaluated, CLIENT)));
    }

    private static KeyedRequest request(String key, String text) {
        return KeyedRequest.of(CLIENT.id(), "decisions", key, text);
    }

    /** Between the decision and the answer that is kept. */
    private void dieInBetween() {
        database.execute("create function broken() returns trigger language plpgsql as"
                + " $$ begin raise 'died in between'; end $$");
        database.execute(
                "create trigger broken before update on idempotency_key for each row execute function broken()");
    }
}
