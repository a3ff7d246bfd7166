package org.agentos.governance.policies.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.agentos.audit.AuditRecordView;
import org.agentos.audit.AuditTrail;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.platform.errors.Refusal;

/** Tells the life of a policy. */
@Stateless
public class PolicyTimeline {

    private static final int MOST = 1_000;

    @Inject
    PolicyFile file;

    @Inject
    AuditTrail trail;

    /**
     * The steps of a policy, the newest first; of a very long life the end.
     *
     * @throws Refusal not found
     */
    public List<StoryEntry> of(String policyId) {
        List<Step> steps = new ArrayList<>();
        for (AuditRecordView record :
                trail.about("policy", file.policy(policyId).id(), MOST)) {
            int last = steps.size() - 1;
            if (last >= 0 && steps.get(last).continues(record)) {
                steps.set(last, steps.get(last).after(record));
            } else {
                steps.add(Step.of(record));
            }
        }
        return steps.stream().map(Step::told).toList();
    }
}
