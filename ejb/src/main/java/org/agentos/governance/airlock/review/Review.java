package org.agentos.governance.airlock.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.Verdict;

/**
 * What a person wants to decide, about which bytes.
 *
 * @param digest of the version the reviewer saw
 * @param comment needed unless the outcome is an approval
 */
public record Review(Stage stage, ReviewOutcome outcome, String digest, String comment, Actor reviewer) {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int LONGEST_COMMENT = 4000;

    public Review {
        if (!DIGEST.matcher(digest).matches()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This is no digest.")
                    .at("/digest", "Send the digest of the version you saw: sha256: and 64 hex digits."));
        }
        Texts.requireStorable(comment, "/comment");
        if (comment.length() > LONGEST_COMMENT) {
            throw invalidComment("Say it in at most " + LONGEST_COMMENT + " characters.");
        }
        if (outcome != ReviewOutcome.APPROVED && comment.isBlank()) {
            throw invalidComment("Say what is wrong, so that it can be put right.");
        }
    }

    /** Why this person may not review here at all; empty when they may. */
    public static Optional<Objection> objection(Stage stage, Actor reviewer, String authorId) {
        if (reviewer.kind() != Actor.Kind.USER) {
            return Optional.of(Objection.forbidden("Only people review. Sign in as a person."));
        }
        if (!reviewer.roles().contains(stage.role())) {
            return Optional.of(Objection.forbidden("The " + stage.code() + " stage needs the role " + stage.role()
                    + ". Ask an administrator for it."));
        }
        return reviewer.id().equals(authorId)
                ? Optional.of(Objection.forbidden("You wrote the brief of this content. Somebody else must review it."))
                : Optional.empty();
    }

    /** Why the content can't be approved by anybody as it is; whoever asks for changes or rejects meets none. */
    public Optional<Objection> objection(DecisionView decision, ContentIdentity content) {
        if (outcome != ReviewOutcome.APPROVED) {
            return Optional.empty();
        }
        if (!content.digest().equals(digest)) {
            return Optional.of(Objection.conflict("The stored bytes are not those that were decided: their digest is "
                    + content.digest() + ". Ask for changes, so that a new version is made."));
        }
        if (decision.verdict() == Verdict.BLOCK) {
            return Optional.of(Objection.conflict("Blocked content can't be approved. Ask for changes, or reject it."));
        }
        return decision.outstanding().isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.conflict("The content still lacks what the law asks for: "
                        + String.join("; ", decision.outstanding()) + ". Ask for changes."));
    }

    private static Refusal invalidComment(String sentence) {
        return new Refusal(
                Problem.of(ProblemType.INVALID_BODY, "The comment does not do.").at("/comment", sentence));
    }
}
