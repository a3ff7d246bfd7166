package org.agentos.platform.database;

import jakarta.ejb.EJBException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One statement and its values, in the caller's transaction. Built up by {@link #and}; run by {@link #list}, {@link #one} or {@link
 * #update}. Values are texts, numbers, booleans, ids, bytes, instants, enums (by name), or an {@link Optional} of these.
 */
public final class Sql {

    private final StringBuilder text;
    private final List<Object> values;

    private Sql(String text, List<Object> values) {
        this.text = new StringBuilder(text);
        this.values = new ArrayList<>(values);
    }

    /** @param text ours alone: whatever comes from outside is a value, for which {@code ?} stands */
    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** More text, with more values. */
    public Sql and(String more, Object... moreValues) {
        text.append(' ').append(more);
        values.addAll(List.of(moreValues));
        return this;
    }

    /** More text, if there is a value for it. */
    public Sql and(String more, Optional<?> value) {
        value.ifPresent(present -> and(more, present));
        return this;
    }

    public <T> List<T> list(DataSource database, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(new Row(rows)));
            }
            return read;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The first row, if there is any. */
    public <T> Optional<T> one(DataSource database, Reader<T> reader) {
        return list(database, reader).stream().findFirst();
    }

    /** @return how many rows it changed */
    public int update(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                bind(statement, place, optional.get());
            } else {
                statement.setNull(place, Types.OTHER);
            }
        } else if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof Object[] texts) {
            statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
        } else {
            statement.setObject(place, value);
        }
    }

    /** Reads a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }
}
