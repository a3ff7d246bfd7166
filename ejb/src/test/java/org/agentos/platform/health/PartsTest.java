package org.agentos.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTest {

    private static final String SQL =
            "ERROR: relation \"secret_table\" does not exist. Query: select * from secret_table";

    private final Parts parts = new Parts();

    static List<RuntimeException> faultsOfTheDatabase() {
        return List.of(
                new EJBException("outer", new IllegalStateException(SQL, new SQLException(SQL))),
                new PersistenceException(SQL));
    }

    @Test
    void showsWhatAPartSaysOfItself() {
        Part one = of(() -> Condition.degraded("away: events are read from the database"));

        PartView part = parts.view(one);

        assertThat(part.state()).isEqualTo(Condition.State.DEGRADED);
        assertThat(part.detail()).isEqualTo("away: events are read from the database");
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheDatabase")
    void pointsToTheDatabaseWithoutItsWords(RuntimeException fault) {
        Part one = failing(fault);

        PartView part = parts.view(one);

        assertThat(part.state()).isEqualTo(Condition.State.DOWN);
        assertThat(part.detail()).contains("see the part database").doesNotContain("secret_table", "select", "ERROR");
    }

    @Test
    void keepsTheWordsOfOtherFaultsInTheLog() {
        Part one = failing(new IllegalStateException("key /secret/place is unreadable"));

        assertThat(parts.view(one).detail()).contains("log").doesNotContain("/secret/place");
    }

    private static Part failing(RuntimeException fault) {
        return of(() -> {
            throw fault;
        });
    }

    private static Part of(Supplier<Condition> check) {
        return new Part() {
            @Override
            public String name() {
                return "one";
            }

            @Override
            public Condition check() {
                return check.get();
            }
        };
    }
}
