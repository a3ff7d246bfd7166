package org.agentos.governance.rulebooks.activation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.rulebooks.RulebookProof;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.governance.rulebooks.nodes.Proofs;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.redis.Redis;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;

/** Officers who bring policies into force, on a real database. */
public final class Officers {

    public final PolicyDesk desk = new PolicyDesk();
    public final List<RulebookProof> proofs = new CopyOnWriteArrayList<>();

    /** Starts under a small rulebook of before rulebooks were made of policies. */
    public Officers() {
        desk.beans.with(Proofs.class, Proofs.of(proofs)).with(Redis.class, new Redis());
        desk.in(() -> TestRules.activate(desk.beans));
        desk.beans.with(Activations.class, new Committing(desk));
    }

    /** Commits in a transaction of its own where the container would. */
    private static final class Committing extends Activations {

        private final PolicyDesk desk;

        Committing(PolicyDesk desk) {
            Activations made = desk.bean(Activations.class);
            this.desk = desk;
            this.planner = made.planner;
            this.preparations = made.preparations;
            this.versions = made.versions;
            this.moves = made.moves;
            this.schedule = made.schedule;
            this.register = made.register;
            this.audit = made.audit;
        }

        @Override
        public ActivationView commit(ActivationPlan plan, UUID scheduled) {
            return desk.in(() -> super.commit(plan, scheduled));
        }
    }

    public <T> T bean(Class<T> type) {
        return desk.bean(type);
    }

    /** A version that another officer approved. */
    public PolicyVersionRef approved(String policy, DraftText text) {
        PolicyVersionRef submitted = submitted(policy, text);
        return desk.in(() -> bean(PolicyApprovals.class)
                .approve(policy, submitted.number(), submitted.contentHash().orElseThrow(), "Fine.", PolicyDesk.OSCAR));
    }

    /** A version that waits for another officer. */
    public PolicyVersionRef submitted(String policy, DraftText text) {
        int number = desk.in(() -> drafted(policy, text));
        return desk.in(() -> bean(PolicyApprovals.class).submit(policy, number, "The law changed.", PolicyDesk.OLIVIA));
    }

    private int drafted(String policy, DraftText text) {
        if (bean(PolicyFile.class).find(policy).isPresent()) {
            return bean(Drafts.class).open(policy, text, PolicyDesk.OLIVIA).number();
        }
        bean(Policies.class).create(new NewPolicy(policy, PolicyTexts.terms(), text), PolicyDesk.OLIVIA);
        return 1;
    }

    /** Brings a version into force at once. */
    public ActivationView activate(PolicyVersionRef version) {
        return commit(prepare(version, Optional.empty()));
    }

    public ActivationPlan prepare(PolicyVersionRef version, Optional<Instant> until) {
        return bean(Activations.class)
                .prepare(version.policyId(), version.number(), until, "It is time.", PolicyDesk.OLIVIA);
    }

    public ActivationView commit(ActivationPlan plan) {
        ActivationView view = desk.in(() -> bean(Activations.class).commit(plan));
        follow();
        return view;
    }

    /** A moment in which this node looks at what is in force. */
    public void follow() {
        bean(RulebookRegister.class).newest().ifPresent(bean(Rulebooks.class)::follow);
    }

    /** What the rulebook in force says of a text. */
    public Verdict verdict(String text) {
        return bean(Rulebooks.class)
                .decide(Subject.post(text, "mastodon"), desk.clock.instant())
                .verdict();
    }

    public String revision() {
        return bean(Rulebooks.class).current().revision();
    }

    /** A rule that blocks a word in brackets. */
    public static DraftText blocking(String word) {
        return PolicyTexts.rule("test-" + word, "test." + word);
    }
}
