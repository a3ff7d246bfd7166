package org.agentos.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.AuditRecordView.PayloadState;
import org.agentos.audit.subjects.SubjectKeys;
import org.agentos.platform.database.Database;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;

/** Reads the log. */
@Stateless
public class AuditTrail {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String RECORD =
            """
            select l.id, e.index, l.at, l.action, l.outcome, l.subject_type, l.subject_id, l.actor_kind, l.facts::text,
                   l.leaf, l.leaf_hash, p.key_id, p.sealed
            from audit_leaf l
            left join audit_entry e on e.record_id = l.id
            left join audit_payload p on p.record_id = l.id
            """;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    SubjectKeys subjectKeys;

    /** Newest first; payloads are never part of a list. */
    public AuditPage page(AuditQuery query) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(RECORD).append("where true");
        query.action().ifPresent(action -> {
            sql.append(action.endsWith(".") ? " and starts_with(l.action, ?)" : " and l.action = ?");
            values.add(action);
        });
        query.subjectId().ifPresent(subject -> where(sql, values, " and l.subject_id = ?", subject));
        query.outcome().ifPresent(outcome -> where(sql, values, " and l.outcome = ?", outcome.name()));
        query.from().ifPresent(from -> where(sql, values, " and l.at >= ?", from.atOffset(ZoneOffset.UTC)));
        query.to().ifPresent(to -> where(sql, values, " and l.at < ?", to.atOffset(ZoneOffset.UTC)));
        query.cursor().ifPresent(cursor -> where(sql, values, " and l.id < ?", id(cursor)));
        sql.append(" order by l.id desc limit ").append(query.limit() + 1);
        List<AuditRecordView> records = select(sql.toString(), values, false);
        if (records.size() <= query.limit()) {
            return new AuditPage(records, Optional.empty());
        }
        List<AuditRecordView> page = records.subList(0, query.limit());
        return new AuditPage(page, Optional.of(page.get(page.size() - 1).id().toString()));
    }

    /** One record; its payload only for readers who may see it. */
    public AuditRecordView record(UUID id, boolean mayReadPayload) {
        return select(RECORD + "where l.id = ?", List.of(id), mayReadPayload).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no audit record with this id."));
    }

    /** What happened to one subject last, payloads included, the newest first. */
    public List<AuditRecordView> about(String subjectType, String subjectId, int most) {
        return select(
                RECORD + "where l.subject_type = ? and l.subject_id = ? order by l.at desc, l.id desc limit " + most,
                List.of(subjectType, subjectId),
                true);
    }

    private static void where(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.INVALID_REQUEST, "Pass nextCursor of the page before, unchanged.");
        }
    }

    private List<AuditRecordView> select(String sql, List<Object> values, boolean withPayload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                List<AuditRecordView> records = new ArrayList<>();
                while (rows.next()) {
                    records.add(view(rows, withPayload));
                }
                return records;
            }
        } catch (SQLException | IOException e) {
            throw new EJBException(e);
        }
    }

    private AuditRecordView view(ResultSet row, boolean withPayload) throws SQLException, IOException {
        long index = row.getLong("index");
        Optional<Long> place = row.wasNull() ? Optional.empty() : Optional.of(index);
        UUID keyId = row.getObject("key_id", UUID.class);
        Optional<SubjectKeys.Key> key = withPayload && keyId != null ? subjectKeys.byId(keyId) : Optional.empty();
        Optional<Map<String, Object>> payload = Optional.empty();
        if (key.isPresent()) {
            payload = Optional.of(payload(key.get().open(row.getBytes("sealed"))));
        }
        return new AuditRecordView(
                row.getObject("id", UUID.class),
                place,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("actor_kind"),
                Json.mapper().readValue(row.getString("facts"), OBJECT),
                payload,
                state(keyId, withPayload, key.isPresent()),
                new String(row.getBytes("leaf"), StandardCharsets.UTF_8),
                HexFormat.of().formatHex(row.getBytes("leaf_hash")));
    }

    private static PayloadState state(UUID keyId, boolean withPayload, boolean readable) {
        if (keyId == null) {
            return PayloadState.NONE;
        }
        if (!withPayload) {
            return PayloadState.WITHHELD;
        }
        return readable ? PayloadState.READABLE : PayloadState.ERASED;
    }

    /** The committed content, and the salts with which the leaf's commitments can be checked. */
    private static Map<String, Object> payload(byte[] opened) throws IOException {
        Map<String, Object> sealed = Json.mapper().readValue(opened, OBJECT);
        Map<String, Object> content = Json.mapper().readValue(String.valueOf(sealed.get("content")), OBJECT);
        content.put("salts", Map.of("actor", sealed.get("actorSalt"), "payload", sealed.get("payloadSalt")));
        return content;
    }
}
