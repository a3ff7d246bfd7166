package org.agentos.governance.packs.foreign;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;

/** Brings in files of DRL, guided tables, sheets, style checks and rules as JSON, each as a draft. */
@Stateless
public class PolicyImports {

    @Inject
    Policies policies;

    @Inject
    Drafts drafts;

    @Inject
    PolicyCheck check;

    @Inject
    AuditLog audit;

    /** @throws Refusal 422 for a file that no draft can be made of; conflict when the policy's name is taken, or a version is open */
    public PolicyImportView take(ForeignFile file, Actor officer) {
        byte[] bytes = file.checked();
        ForeignText text = ForeignText.of(file, bytes);
        Optional<String> into = Optional.ofNullable(file.policyId()).filter(id -> !id.isBlank());
        String policyId = into.orElseGet(file::id);
        List<ProblemView> problems = check.check(text.text(), Optional.of(policyId)).problems().stream()
                .map(ProblemView::of)
                .toList();
        int number = into.map(id -> drafts.open(id, text.text(), officer).number())
                .orElseGet(() -> created(policyId, file, text, officer));
        PolicyImportView view = new PolicyImportView(
                policyId, number, into.isEmpty(), text.text().notation(), problems, text.lost());
        audit.record(AuditEntry.of("policy.imported", officer)
                .about("policy", policyId)
                .fact("version", number)
                .fact("file", Sha256.named(bytes))
                .fact("lost", text.lost().size())
                .detail("fileName", file.fileName())
                .detail("after", view));
        return view;
    }

    private int created(String policyId, ForeignFile file, ForeignText text, Actor officer) {
        PolicyTerms terms = new PolicyTerms(file.title(), "", officer.name(), false, OnBreach.TASK);
        policies.create(new NewPolicy(policyId, terms, text.text()), officer);
        return 1;
    }
}
