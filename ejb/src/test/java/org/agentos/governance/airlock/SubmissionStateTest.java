package org.agentos.governance.airlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionStateTest {

    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, APPROVED, true",
        "IN_REVIEW, CHANGES_REQUESTED, true",
        "IN_REVIEW, REJECTED, true",
        "CHANGES_REQUESTED, IN_REVIEW, true",
        "CHANGES_REQUESTED, APPROVED, false",
        "CHANGES_REQUESTED, REJECTED, false",
        "APPROVED, IN_REVIEW, true",
        "APPROVED, REJECTED, false",
    })
    void knowsItsLegalMoves(SubmissionState from, SubmissionState to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN"})
    void hasTwoEndsThatNothingLeadsOutOf(SubmissionState end) {
        assertThat(Stream.of(SubmissionState.values())).noneMatch(end::mayBecome);
    }
}
