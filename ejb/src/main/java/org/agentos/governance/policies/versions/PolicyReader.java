package org.agentos.governance.policies.versions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.Author;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.check.CheckView;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.table.XlsxNotation;

/** Shows one version: as it was written, in other notations, and what is to be said of it. */
@Stateless
public class PolicyReader {

    @Inject
    PolicyFile file;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyCheck check;

    @Inject
    PolicyApprovals approvals;

    /**
     * A version as it stands.
     *
     * @param reader who may or may not approve it
     * @throws Refusal not found
     */
    public PolicyVersionView version(String policyId, int number, Actor reader) {
        PolicyVersion version = file.version(policyId, number);
        Reading<RuleSet> reading = check.read(version.text(), Optional.of(policyId));
        DraftText text = version.text();
        Optional<String> objection = approvals.objection(version, reader);
        return new PolicyVersionView(
                version.id(),
                policyId,
                number,
                version.state(),
                text.notation(),
                text.notation().binary() ? Optional.empty() : Optional.of(text.text()),
                text.notation().binary()
                        ? Optional.of(Base64.getEncoder().encodeToString(text.source()))
                        : Optional.empty(),
                guided(version, reading),
                version.contentHash(),
                version.ruleCount(),
                version.basedOn(),
                version.edition(),
                version.reason(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                version.createdAt(),
                version.createdBy(),
                version.updatedAt(),
                version.updatedBy(),
                version.submittedAt(),
                version.submittedBy(),
                version.inForceSince(),
                version.inForceUntil(),
                version.endedAt(),
                version.authors().stream().map(Author::name).sorted().toList(),
                approvals.needed(policyId),
                approvals.of(version.id()),
                version.state().open()
                        ? reading.problems().stream().map(ProblemView::of).toList()
                        : List.of(),
                objection.isEmpty() && reader.hasRole(Roles.COMPLIANCE_OFFICER),
                version.state() == VersionState.SUBMITTED ? objection : Optional.empty());
    }

    /** Every version of a policy, the newest first. @throws Refusal not found */
    public List<VersionSummary> versions(String policyId) {
        return file.versions(file.policy(policyId).id()).stream()
                .map(VersionSummary::of)
                .toList();
    }

    /** Problems of the stored text and remarks on its rules. @throws Refusal not found */
    public CheckView validated(String policyId, int number) {
        return CheckView.of(check.check(file.version(policyId, number).text(), Optional.of(policyId)));
    }

    /** A version as its author wrote it. @throws Refusal not found */
    public DraftText source(String policyId, int number) {
        return file.version(policyId, number).text();
    }

    /**
     * A version's rules in a notation; in its own, as its author wrote them.
     *
     * @throws Refusal not found; conflict while its text has problems, or when the notation cannot say what the rules say
     */
    public DraftText text(String policyId, int number, Notation notation) {
        PolicyVersion version = file.version(policyId, number);
        if (version.text().notation() == notation) {
            return version.text();
        }
        return printed(versions.content(version.id()), notation);
    }

    private static DraftText printed(RuleSet rules, Notation notation) {
        try {
            return switch (notation) {
                case GUIDED -> DraftText.of(notation, GuidedNotation.print(rules));
                case DRL -> DraftText.of(notation, DrlNotation.print(rules));
                case CSV -> DraftText.of(notation, CsvNotation.print(rules));
                case XLSX -> new DraftText(notation, XlsxNotation.print(rules));
                case VALE -> DraftText.of(notation, vale(rules));
                case SHORT -> throw new IllegalArgumentException("the short form is only written, never made of rules");
            };
        } catch (IllegalArgumentException unsayable) {
            throw Refusal.conflict(
                    "These rules cannot be written as " + notation + ": " + unsayable.getMessage() + ".");
        }
    }

    private static String vale(RuleSet rules) {
        if (rules.styleChecks().size() != 1) {
            throw new IllegalArgumentException("a text of Vale is one style check, and there are "
                    + rules.styleChecks().size());
        }
        return "# " + rules.styleChecks().get(0).head().qualifiedName() + "\n"
                + ValeNotation.print(rules.styleChecks().get(0));
    }

    /** The form shows the parts in the author's order; what was written in another notation, in the order of the model. */
    private static Optional<JsonNode> guided(PolicyVersion version, Reading<RuleSet> reading) {
        return reading.accepted()
                .or(() -> version.content()
                        .flatMap(content -> GuidedNotation.readAdmitted(content).accepted()))
                .map(rules -> Json.read(GuidedNotation.print(rules), JsonNode.class));
    }
}
