package org.agentos.governance.trials;

import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.Governance;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;
import org.agentos.platform.jobs.work.JobRunner;
import org.agentos.platform.jobs.work.JobWork;
import org.agentos.platform.jobs.work.JobWorks;
import org.agentos.testing.Beans;

/** A policy whose first version, not in force, forbids {@code [later]}; beside the test rules in force. */
public final class LaterWords {

    public static final String ID = "later-words";
    public static final String RULE = "later-word";
    public static final Actor OLIVIA = PolicyDesk.OLIVIA;

    private LaterWords() {}

    /** Writes and submits it. */
    public static void write(Governance governance, OnBreach onBreach) {
        governance.transaction(beans -> {
            PolicyTerms terms = new PolicyTerms("Later words", "Words of tomorrow.", "Tests", false, onBreach);
            beans.get(Policies.class).create(new NewPolicy(ID, terms, PolicyTexts.rule(RULE, "test.later")), OLIVIA);
            return beans.get(PolicyApprovals.class).submit(ID, 1, "It is time.", OLIVIA);
        });
    }

    public static UUID versionId(Governance governance) {
        return governance.transaction(
                beans -> beans.get(PolicyVersions.class).ref(ID, 1).id());
    }

    /** Runs the one job that waits, to its end. */
    public static JobView run(Beans beans, Class<? extends JobWork> work, UUID jobId) {
        beans.with(JobWorks.class, JobWorks.of(beans.get(work)));
        beans.get(JobRunner.class).startNext(Runnable::run);
        return beans.get(Jobs.class).job(jobId, Optional.empty());
    }
}
