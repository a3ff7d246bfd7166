package org.agentos.audit.subjects;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.keys.AesGcm;
import org.agentos.platform.keys.KeyRing;

/** Makes data keys, in a transaction of their own: another transaction of the same subject must not wait for ours to end. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewSubjectKeys {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    KeyRing keyRing;

    /** No effect when the subject has a key by now. */
    public void make(String subject) {
        KeyRing.Sealed wrapped = keyRing.wrap(AesGcm.newKey());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_subject_key(id, subject, wrapped_key, wrapping_kid) values (?, ?, ?, ?)"
                                + " on conflict (subject) do nothing")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, subject);
            insert.setBytes(3, wrapped.bytes());
            insert.setString(4, wrapped.kid());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException("the key of an audit subject could not be made", e);
        }
    }
}
