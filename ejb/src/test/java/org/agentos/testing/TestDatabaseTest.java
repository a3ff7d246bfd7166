package org.agentos.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void carriesTheAuditSchemaAndNothingElse() throws SQLException {
        TestDatabase database = TestDatabase.fresh();

        try (var connection = database.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from audit_leaf")) {
            rows.next();

            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void keepsDatabasesApart() {
        TestDatabase one = TestDatabase.fresh();
        TestDatabase other = TestDatabase.fresh();

        one.execute("create table only_here (id int)");
        other.execute("create table only_here (id int)");

        assertThat(one.dataSource()).isNotSameAs(other.dataSource());
    }
}
