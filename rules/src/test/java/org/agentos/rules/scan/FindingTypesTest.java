package org.agentos.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.api.Test;

class FindingTypesTest {

    @Test
    void namesEachKindOnce() {
        assertThat(FindingTypes.all()).extracting(FindingType::kind).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyDetectorsThatShip() {
        Set<String> shipped = ContentScanner.standard()
                .scan(Subject.post("Hello", "email"))
                .detectorVersions()
                .keySet();

        assertThat(FindingTypes.all()).allSatisfy(type -> assertThat(shipped).containsAll(type.detectors()));
    }

    @Test
    void saysWhatAKindMeans() {
        assertThat(FindingTypes.find("pii.national-id.us-ssn"))
                .hasValueSatisfying(type -> assertThat(type.family()).isEqualTo("pii"));
        assertThat(FindingTypes.find("pii.nothing")).isEmpty();
    }
}
