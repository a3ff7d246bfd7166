package org.agentos.audit.subjects;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.keys.AesGcm;
import org.agentos.platform.keys.KeyRing;

/**
 * The data key of each person, service or agent. A destroyed key stays destroyed: what that subject does afterwards is sealed
 * under a key of a new generation.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SubjectKeys {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    KeyRing keyRing;

    @EJB
    NewSubjectKeys newKeys;

    /** The subject's key, on the caller's connection; made when there is none, and then committed before it is used. */
    public Key of(String subject) {
        try (Connection connection = dataSource.getConnection()) {
            Optional<Key> known = find(connection, subject);
            if (known.isPresent()) {
                return known.get();
            }
            newKeys.make(subject);
            return find(connection, subject).orElseThrow(() -> new EJBException("no key for an audit subject"));
        } catch (SQLException e) {
            throw new EJBException("the key of an audit subject could not be read", e);
        }
    }

    /** The key that sealed a record's payload; empty when it was destroyed. */
    public Optional<Key> byId(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, wrapped_key, wrapping_kid from audit_subject_key"
                                + " where id = ? and wrapped_key is not null")) {
            select.setObject(1, id);
            return one(select);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Makes every payload of the subject unreadable for ever. Proofs stay valid (AUD-3). */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean destroy(String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update audit_subject_key set wrapped_key = null, destroyed_at = now(),"
                                + " subject = 'destroyed:' || id where subject = ? and wrapped_key is not null")) {
            update.setString(1, subject);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<Key> find(Connection connection, String subject) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, wrapped_key, wrapping_kid from audit_subject_key"
                        + " where subject = ? and wrapped_key is not null")) {
            select.setString(1, subject);
            return one(select);
        }
    }

    private Optional<Key> one(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            byte[] secret =
                    keyRing.unwrap(new KeyRing.Sealed(row.getString("wrapping_kid"), row.getBytes("wrapped_key")));
            return Optional.of(new Key(row.getObject("id", UUID.class), secret));
        }
    }

    /** A data key in the clear, for the length of a call. */
    public record Key(UUID id, byte[] secret) {

        public byte[] seal(byte[] plain) {
            return AesGcm.seal(secret, plain);
        }

        public byte[] open(byte[] sealed) {
            return AesGcm.open(secret, sealed);
        }
    }
}
