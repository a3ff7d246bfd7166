package org.agentos.platform.idempotency;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;

/**
 * Effects at most once per client, route and key.
 *
 * <p>The key's row is inserted first: a second request with the same key waits on it until the first has committed, then
 * reads its answer. A refusal rolls the row back, so that the client may mend its request under the same key. Keys live
 * for 24 hours.
 */
@Stateless
public class Idempotency {

    @Resource(lookup = "java:app/jdbc/agentos")
    private DataSource dataSource;

    /**
     * @param client who asks: the subject of the token
     * @param route what is asked for: the path
     * @param key the client's key, 1..200 visible characters
     * @param body the request; another body under the same key is refused with 422
     */
    public Answer once(String client, String route, String key, Object body, Supplier<Answer> effect) {
        String digest = digest(body);
        if (reserve(client, route, key, digest)) {
            Answer answer = effect.get();
            keep(client, route, key, answer);
            return answer;
        }
        return earlier(client, route, key, digest);
    }

    /** The effect in one transaction, without a key. */
    public Answer within(Supplier<Answer> effect) {
        return effect.get();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOldKeys() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private boolean reserve(String client, String route, String key, String digest) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotency_key(client, route, key, request_digest) values (?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            insert.setString(1, client);
            insert.setString(2, route);
            insert.setString(3, key);
            insert.setString(4, digest);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void keep(String client, String route, String key, Answer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update idempotency_key set status = ?, location = ?, body = ?"
                                + " where client = ? and route = ? and key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location().orElse(null));
            update.setString(3, answer.body());
            update.setString(4, client);
            update.setString(5, route);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Answer earlier(String client, String route, String key, String digest) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select request_digest, status, location, body from idempotency_key"
                                + " where client = ? and route = ? and key = ?")) {
            select.setString(1, client);
            select.setString(2, route);
            select.setString(3, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.of(
                            ProblemType.CONFLICT, "The first request with this key has just failed. Repeat it.");
                }
                if (!row.getString("request_digest").equals(digest)) {
                    throw Refusal.of(
                            ProblemType.INVALID_BODY,
                            "This Idempotency-Key was used with another body. Use a new key.");
                }
                return new Answer(
                        row.getInt("status"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("location")),
                        true);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static String digest(Object body) {
        try {
            byte[] text = Json.write(body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
