package org.agentos.governance.wordlists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Shows word lists in force, and takes changes of them as drafts. */
@Stateless
public class WordLists {

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyFile file;

    @Inject
    Drafts drafts;

    @Inject
    AuditLog audit;

    /** Every list in force, by name. */
    public List<WordListItem> all() {
        List<Rule> rules = rules();
        return owned().stream()
                .map(owned -> new WordListItem(
                        owned.list().name(),
                        owned.version().policyId(),
                        owned.list().terms().size(),
                        usedBy(owned.list().name(), rules).size()))
                .sorted(Comparator.comparing(WordListItem::name))
                .toList();
    }

    /** @throws Refusal not found */
    public WordListView list(String name) {
        Owned owned = found(name);
        return new WordListView(
                name,
                owned.version().policyId(),
                owned.version().number(),
                file.open(owned.version().policyId()).map(PolicyVersion::number),
                owned.list().terms(),
                usedBy(name, rules()));
    }

    /**
     * Writes the list with other terms into a draft of its policy: the one that is open, or else the next version.
     *
     * @param policyVersion that the officer last read
     * @throws Refusal not found; stale; 422; conflict while a version of the policy waits for approval or activation
     */
    public WordListChange change(String name, long policyVersion, ChangedTerms wanted, Actor officer) {
        wanted.check();
        Owned owned = found(name);
        if (owned.version().number() != policyVersion) {
            throw Refusal.of(
                    ProblemType.STALE, "Another version of the list came into force since you read it. Read it again.");
        }
        String policyId = owned.version().policyId();
        Optional<PolicyVersion> open = file.open(policyId);
        open.filter(version -> version.state() != VersionState.DRAFT).ifPresent(version -> {
            throw Refusal.conflict("Version " + version.number() + " of " + policyId + " is " + version.state()
                    + ": bring it into force, or withdraw it, before the list changes.");
        });
        RuleSet before = versions.content(
                open.map(PolicyVersion::id).orElse(owned.version().id()));
        DraftText text = DraftText.of(Notation.GUIDED, GuidedNotation.print(with(name, wanted.terms(), before)));
        PolicyVersionRef draft = open.map(
                        version -> drafts.save(policyId, version.number(), version.edition(), text, officer))
                .orElseGet(() -> drafts.open(policyId, text, officer));
        WordListChange change = new WordListChange(
                name,
                policyId,
                draft.number(),
                without(wanted.terms(), owned.list().terms()),
                without(owned.list().terms(), wanted.terms()));
        audit.record(AuditEntry.of("word-list.changed", officer)
                .about("policy", policyId)
                .fact("list", name)
                .fact("version", draft.number())
                .detail("before", owned.list().terms())
                .detail("after", wanted.terms()));
        return change;
    }

    /** A list and the version in force that it is part of. */
    private record Owned(WordList list, PolicyVersionRef version) {}

    private List<Owned> owned() {
        List<Owned> lists = new ArrayList<>();
        for (Map.Entry<String, PolicyVersionRef> part : versions.inForce().entrySet()) {
            versions.content(part.getValue().id())
                    .wordLists()
                    .forEach(list -> lists.add(new Owned(list, part.getValue())));
        }
        return lists;
    }

    private Owned found(String name) {
        return owned().stream()
                .filter(owned -> owned.list().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("No word list in force is called " + name + "."));
    }

    private List<Rule> rules() {
        return versions.inForceBut(Optional.empty()).allRules();
    }

    private static List<String> usedBy(String list, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> ListUse.by(rule, list))
                .map(Rule::id)
                .toList();
    }

    private static RuleSet with(String name, List<String> terms, RuleSet set) {
        if (set.wordLists().stream().noneMatch(list -> list.name().equals(name))) {
            throw Refusal.conflict("The open draft of the policy does not hold this list any more. Edit the draft.");
        }
        return set.withWordLists(set.wordLists().stream()
                .map(list -> list.name().equals(name) ? new WordList(name, terms) : list)
                .toList());
    }

    private static List<String> without(List<String> terms, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return terms.stream().filter(term -> !known.contains(term)).toList();
    }
}
