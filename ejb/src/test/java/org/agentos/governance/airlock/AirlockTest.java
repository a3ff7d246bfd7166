package org.agentos.governance.airlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.agentos.governance.Governance;
import org.junit.jupiter.api.Test;

class AirlockTest {

    private static final Governance governance = new Governance();

    @Test
    void givesAPermitAfterTheLastApproval() {
        UUID version = governance.contents.write("Tea [legal] [brand]");
        SubmissionView submission = governance.submit(version);

        SubmissionView half = governance.approve(submission, "legal", Governance.LEO);
        SubmissionView whole = governance.approve(submission, "brand", Governance.BRUNO);

        assertThat(half.permitId()).isEmpty();
        assertThat(half.nextStage()).contains("brand");
        assertThat(whole.state()).isEqualTo(SubmissionState.APPROVED);
        assertThat(whole.permitId()).isPresent();
    }
}
