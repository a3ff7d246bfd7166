package org.agentos.rules.bench;

import org.agentos.rules.bench.peers.Candidate;
import org.agentos.rules.bench.peers.Workload;
import org.openjdk.jmh.annotations.Param;

/** One decision on the 39 attributes of a content, with its explanation. */
public class FlatBenchmark extends DecisionBenchmark {

    @Param({"AGENTOS", "DROOLS", "JAVA", "EASY_RULES", "KIE_DMN"})
    private Candidate candidate;

    @Override
    Workload workload(int number) {
        return Workload.flat(number);
    }

    @Override
    Candidate candidate() {
        return candidate;
    }
}
