package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision, its audit record and the answer under the client's key are one: all there, or none. */
class OnceIT {

    private final String reference = UUID.randomUUID().toString();
    private final Api client = Api.withToken(TestStack.running().clientToken()).header("Idempotency-Key", reference);

    @AfterEach
    void mend() throws SQLException {
        execute("drop trigger if exists broken on idempotency_key");
        execute("drop function if exists broken");
    }

    @Test
    void leavesNeitherDecisionNorRecordWhenTheServerFailsInBetween() throws SQLException {
        execute("create function broken() returns trigger language plpgsql as"
                + " $$ begin raise 'died in between'; end $$");
        execute("create trigger broken before update on idempotency_key for each row execute function broken()");

        Api.Answer failed = decide();

        assertThat(failed.status()).isGreaterThanOrEqualTo(500);
        assertThat(decisions()).isZero();
        assertThat(records()).isZero();
        execute("drop trigger broken on idempotency_key");
        decide().expect(201);
        assertThat(decisions()).isEqualTo(1);
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void decidesOnceForRequestsThatArriveAtOnce() throws SQLException {
        List<CompletableFuture<Api.Answer>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(this::decide))
                .limit(4)
                .toList();

        List<Api.Answer> answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Api.Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(decisions()).isEqualTo(1);
        assertThat(records()).isEqualTo(1);
    }

    private Api.Answer decide() {
        return client.post("/decisions", Map.of("text", "A cup of tea.", "reference", reference));
    }

    private int decisions() throws SQLException {
        return count("select count(*) from decision where reference = ?");
    }

    private int records() throws SQLException {
        return count("select count(*) from audit_leaf where action = 'decision.made' and subject_id in"
                + " (select id::text from decision where reference = ?)");
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = TestStack.running().ownerConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, reference);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestStack.running().ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
