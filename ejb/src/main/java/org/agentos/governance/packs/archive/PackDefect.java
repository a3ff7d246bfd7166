package org.agentos.governance.packs.archive;

import java.util.Locale;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Why a pack is refused; each is told by its own {@code reason}. */
public enum PackDefect {
    NOT_A_PACK("The file is no pack: it cannot be unpacked, or lacks its manifest."),
    TOO_LARGE("Unpacked the pack is larger than a pack may be. Export fewer policies at once."),
    PATH("A file of the pack has a name that leads out of it. Take the pack from its maker anew."),
    UNEXPECTED_FILE(
            "The pack holds a file that its manifest does not name, or one twice. Take it from its maker anew."),
    UNSIGNED("The pack has no signature. Take it from its maker anew, unchanged."),
    UNKNOWN_KEY("The pack is signed by a key that nobody trusts here. An administrator may add the key of its maker."),
    WRONG_SIGNATURE("The signature is not that of the key it names. Take the pack from its maker anew."),
    TAMPERED("A file of the pack is not the one that was signed. Take the pack from its maker anew."),
    FORMAT("The manifest is not one that this server reads."),
    DOWNGRADED("A later version of this pack is here already. Import a newer one."),
    OTHER_CONTENT("This version of the pack is here already, with other content. Its maker must raise the version."),
    BLOCKED("A policy of the pack cannot be brought in now; the report says why.");

    private final String detail;

    PackDefect(String detail) {
        this.detail = detail;
    }

    /** As the problem tells it: {@code wrong-signature}. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Problem problem() {
        ProblemType type =
                switch (this) {
                    case TOO_LARGE -> ProblemType.TOO_LARGE;
                    case DOWNGRADED, OTHER_CONTENT, BLOCKED -> ProblemType.CONFLICT;
                    default -> ProblemType.INVALID_BODY;
                };
        return Problem.of(type, detail).with("reason", reason());
    }

    public Refusal refusal() {
        return new Refusal(problem());
    }
}
