package org.agentos.governance.trials.impact;

import java.time.Instant;

/** What an impact job is to do; kept with the job as JSON. */
record ImpactTask(
        String policyId, int version, Instant from, Instant to, int sample, boolean publishedOnly, Instant at) {}
