package org.agentos.rules.bench;

import org.agentos.rules.bench.peers.Candidate;
import org.agentos.rules.bench.peers.Workload;
import org.openjdk.jmh.annotations.Param;

/** One decision on about 35 facts, with its explanation. */
public class JoinsBenchmark extends DecisionBenchmark {

    @Param({"AGENTOS", "AGENTOS_RECORDED", "DROOLS", "JAVA"})
    private Candidate candidate;

    @Override
    Workload workload(int number) {
        return Workload.joins(number);
    }

    @Override
    Candidate candidate() {
        return candidate;
    }
}
