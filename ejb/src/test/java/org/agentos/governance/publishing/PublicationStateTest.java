package org.agentos.governance.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.agentos.governance.publishing.PublicationView.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationStateTest {

    @ParameterizedTest
    @CsvSource({
        "STARTED, PUBLISHED, true",
        "STARTED, UNKNOWN, true",
        "STARTED, REFUSED, true",
        "STARTED, VOID, false",
        "UNKNOWN, PUBLISHED, true",
        "UNKNOWN, REFUSED, false",
        "UNKNOWN, VOID, false",
        "REFUSED, STARTED, true",
        "REFUSED, VOID, true",
        "REFUSED, PUBLISHED, false",
        "PUBLISHED, STARTED, false",
        "PUBLISHED, UNKNOWN, false",
        "PUBLISHED, REMOVED, true",
        "STARTED, REMOVED, false",
        "UNKNOWN, REMOVED, false",
        "REMOVED, PUBLISHED, false",
        "VOID, STARTED, false",
    })
    void knowsItsLegalMoves(State from, State to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
    }
}
