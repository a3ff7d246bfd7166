package org.agentos.platform.idempotency;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** The rows of {@code idempotency_key}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FirstAnswers {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /** Whether the key is ours now; waits for a transaction that has just taken it. */
    public boolean reserve(KeyedRequest request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotency_key(client, route, key, request_digest) values (?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            name(insert, 1, request);
            insert.setString(4, request.digest());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Keeps the answer under a key that was reserved in this transaction. */
    public void keep(KeyedRequest request, Answer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update idempotency_key set status = ?, location = ?, body = ?"
                                + " where client = ? and route = ? and key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location().orElse(null));
            update.setString(3, answer.body());
            name(update, 4, request);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The answer that was given under the key, if any.
     *
     * @throws Refusal 422 when the key came with another body then
     */
    public Optional<Answer> find(KeyedRequest request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select request_digest, status, location, body from idempotency_key"
                                + " where client = ? and route = ? and key = ?")) {
            name(select, 1, request);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(answer(row, request)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Forgets keys older than a day. */
    public void forgetOld() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Answer answer(ResultSet row, KeyedRequest request) throws SQLException {
        if (!row.getString("request_digest").equals(request.digest())) {
            throw Refusal.of(
                    ProblemType.INVALID_BODY, "This Idempotency-Key was used with another body. Use a new key.");
        }
        return new Answer(
                row.getInt("status"), row.getString("body"), Optional.ofNullable(row.getString("location")), true);
    }

    private static void name(PreparedStatement statement, int from, KeyedRequest request) throws SQLException {
        statement.setString(from, request.client());
        statement.setString(from + 1, request.route());
        statement.setString(from + 2, request.key());
    }
}
