package org.agentos.platform.database;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.json.Json;

/** A row of a result, read by the names of its columns. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public Optional<Integer> numberIfAny(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    public long count(String column) throws SQLException {
        return row.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public Optional<UUID> idIfAny(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    public Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> instantIfAny(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    /** Bytes that are text in UTF-8. */
    public String utf8(String column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }

    /** A {@code json} or {@code jsonb} column as a type of ours. */
    public <T> T json(String column, Class<T> type) throws SQLException {
        return Json.read(row.getString(column), type);
    }

    public Optional<JsonNode> jsonIfAny(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> Json.read(text, JsonNode.class));
    }
}
