package org.agentos.platform.events;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** Takes events into the caller's transaction: told if and only if it happened. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /**
     * @param type noun and participle, {@code mission.updated}
     * @param subjectId what it is about
     * @param data small values that every signed-in user may see: ids and states, no content, nothing personal
     */
    public void publish(String type, String subjectId, Map<String, Object> data) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox(id, type, subject_id, data) values (?, ?, ?, cast(? as jsonb))")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, type);
            insert.setString(3, subjectId);
            insert.setString(4, Json.write(data));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
