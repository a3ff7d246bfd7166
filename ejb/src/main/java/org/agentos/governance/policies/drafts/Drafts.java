package org.agentos.governance.policies.drafts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.Policy;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.governance.policies.text.Writing;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;

/** Opens, saves and brings back the texts of versions. A text with problems is saved as well: nothing is lost. */
@Stateless
public class Drafts {

    @Inject
    PolicyFile file;

    @Inject
    PolicyCheck check;

    @Inject
    SaveHistory history;

    @Inject
    CommentBook comments;

    @Inject
    PolicyLog log;

    @Inject
    Clock clock;

    /**
     * The next version of a policy as a copy of one before.
     *
     * @param from its number; the one in force, or else the newest, when empty
     * @throws Refusal conflict while another version is open
     */
    public PolicyVersionRef open(String policyId, Optional<Integer> from, Actor author) {
        file.locked(policyId);
        List<PolicyVersion> versions = file.versions(policyId);
        PolicyVersion origin = from.map(number -> file.version(policyId, number))
                .or(() -> versions.stream()
                        .filter(version -> version.state() == VersionState.IN_FORCE)
                        .findFirst())
                .orElseGet(() -> versions.get(0));
        return open(policyId, versions, Optional.of(origin.number()), origin.text(), author);
    }

    /**
     * The next version of a policy with a text of its own.
     *
     * @throws Refusal conflict while another version is open
     */
    public PolicyVersionRef open(String policyId, DraftText text, Actor author) {
        file.locked(policyId);
        List<PolicyVersion> versions = file.versions(policyId);
        return open(
                policyId, versions, versions.stream().map(PolicyVersion::number).findFirst(), text, author);
    }

    /** The first version of a policy that is being made in this transaction. */
    public PolicyVersionRef begin(Policy policy, DraftText text, Actor author) {
        return open(policy.id(), List.of(), Optional.empty(), text, author);
    }

    /**
     * Saves a text, and takes the version back to draft where it was submitted or approved. The same text again changes nothing.
     *
     * @param edition that the author last read
     * @throws Refusal stale, with both texts and their merge, when somebody else saved since; conflict when the version is in force or was
     */
    public PolicyVersionRef save(String policyId, int number, long edition, DraftText text, Actor author) {
        PolicyVersion version = file.locked(file.version(policyId, number));
        Writing writing = writing(policyId, text);
        boolean same = version.text().equals(text);
        if (same && version.contentHash().equals(writing.content().map(VersionContent::hash))) {
            return version.ref();
        }
        if (version.edition() != edition && !same) {
            throw new SaveConflict(
                            history.text(version.id(), edition),
                            text,
                            version.text(),
                            version.updatedBy(),
                            version.edition())
                    .refusal();
        }
        return write("policy.saved", version, writing, Optional.empty(), author);
    }

    /**
     * Makes an earlier edition the newest again.
     *
     * @throws Refusal not found; conflict when the version is in force or was
     */
    public PolicyVersionRef restore(String policyId, int number, int edition, Actor author) {
        PolicyVersion version = file.locked(file.version(policyId, number));
        Writing writing = writing(policyId, text(version, edition));
        return write("policy.restored", version, writing, Optional.of(edition), author);
    }

    /** Every save of a version, the newest first. */
    public List<SaveView> saves(String policyId, int number) {
        return history.of(file.version(policyId, number).id());
    }

    /** The text of a version as it was saved once. @throws Refusal not found */
    public DraftText text(String policyId, int number, int edition) {
        return text(file.version(policyId, number), edition);
    }

    /** Says something about a version, in any state of it. */
    public PolicyCommentView comment(String policyId, int number, Optional<String> place, String text, Actor actor) {
        return comments.add(file.version(policyId, number), place, text, actor);
    }

    /** What was said about a version, in order. */
    public List<PolicyCommentView> comments(String policyId, int number) {
        return comments.of(file.version(policyId, number).id());
    }

    private PolicyVersionRef open(
            String policyId, List<PolicyVersion> versions, Optional<Integer> basedOn, DraftText text, Actor author) {
        versions.stream().filter(version -> version.state().open()).findFirst().ifPresent(open -> {
            throw Refusal.conflict("Version " + open.number() + " of " + policyId + " is " + open.state()
                    + ": write on it, or bring it into force, before the next.");
        });
        int number = versions.stream().map(PolicyVersion::number).findFirst().orElse(0) + 1;
        PolicyVersion version =
                PolicyVersion.draft(policyId, number, basedOn, writing(policyId, text), author, clock.instant());
        file.save(version);
        history.keep(version, Optional.empty(), author);
        log.step("policy.opened", version, author, entry -> entry.fact("basedOn", basedOn.orElse(0))
                .fact("after", Sha256.named(text.source())));
        return version.ref();
    }

    private PolicyVersionRef write(
            String action, PolicyVersion version, Writing writing, Optional<Integer> restored, Actor author) {
        requireOpen(version);
        VersionState stateBefore = version.state();
        String before = Sha256.named(version.text().source());
        if (stateBefore != VersionState.DRAFT) {
            version.reopen(clock.instant());
            file.save(version);
        }
        version.write(writing, author, clock.instant());
        file.save(version);
        history.keep(version, restored, author);
        log.step(action, version, author, entry -> entry.fact(
                        "notation", writing.text().notation().name())
                .fact("stateBefore", stateBefore.name())
                .fact("before", before)
                .fact("after", Sha256.named(writing.text().source()))
                .fact("restored", restored.orElse(0)));
        return version.ref();
    }

    private Writing writing(String policyId, DraftText text) {
        return new Writing(
                text, check.read(text, Optional.of(policyId)).accepted().map(VersionContent::of));
    }

    private DraftText text(PolicyVersion version, int edition) {
        return history.text(version.id(), edition)
                .orElseThrow(() -> Refusal.notFound(version.named() + " has no edition " + edition + "."));
    }

    private static void requireOpen(PolicyVersion version) {
        if (!version.state().open()) {
            throw Refusal.conflict(version.named() + " is " + version.state()
                    + " and does not change any more. Open the next version.");
        }
    }
}
