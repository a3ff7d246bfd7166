package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.social.Revision;
import org.agentos.content.Contents;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.processes.work.WorkItem;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Obligation;

/** What the version before must be changed in: the findings of rules that fired, what they ask for, and what a person said. */
@Dependent
public class Revisions {

    private static final String TEXT = "text";

    @Inject
    Contents contents;

    @Inject
    Decisions decisions;

    Optional<Revision> wantedBy(WorkItem item) {
        return item.text("contentVersionId")
                .map(UUID::fromString)
                .map(version -> revision(version, decisions.decision(item.uuid("decisionId")), instruction(item)));
    }

    private Revision revision(UUID version, DecisionView decision, String instruction) {
        return new Revision(contents.version(version).text(), flaws(decision), disclosures(decision), instruction);
    }

    private static List<Revision.Flaw> flaws(DecisionView decision) {
        List<String> blamed = decision.rules().stream()
                .flatMap(rule -> rule.findingIds().stream())
                .distinct()
                .toList();
        return decision.findings().stream()
                .filter(finding -> finding.part().equals(TEXT) && blamed.contains(finding.id()))
                .map(Revisions::flaw)
                .toList();
    }

    private static Revision.Flaw flaw(Finding finding) {
        return new Revision.Flaw(finding.kind(), finding.start(), finding.end());
    }

    private static List<String> disclosures(DecisionView decision) {
        return decision.obligations().stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.ADD_DISCLOSURE)
                .map(Obligation::value)
                .distinct()
                .toList();
    }

    private static String instruction(WorkItem item) {
        return item.text("instruction").orElse("");
    }
}
