package org.agentos.rules.rulebook.admission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.style.StyleCheck;

/** Says why a rulebook, or a rule, may not be compiled. No problems means that it may. */
public final class Admission {

    private static final Pattern LIST_NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private Admission() {}

    /** Every problem of a rulebook, with pointers into its guided form. */
    public static List<RuleProblem> check(Rulebook rulebook) {
        return check(rulebook.ruleSet());
    }

    /** Every problem of what a text stands for, with pointers into its guided form. */
    public static List<RuleProblem> check(RuleSet set) {
        return check(set, RuleSet.empty());
    }

    /**
     * Every problem of a set that would join others in a rulebook: it may name their word lists, and needs ids of its own. Of the
     * others nothing is said.
     */
    public static List<RuleProblem> check(RuleSet set, RuleSet company) {
        Set<String> names = names(set.wordLists());
        names.addAll(names(company.wordLists()));
        List<RuleProblem> problems = new ArrayList<>();
        for (int i = 0; i < set.rules().size(); i++) {
            Inspection inspection = new Inspection(names);
            new RuleAdmission(set.rules().get(i), "/rules/" + i, inspection).admit();
            problems.addAll(inspection.problems());
        }
        for (int i = 0; i < set.tables().size(); i++) {
            problems.addAll(new TableAdmission(set.tables().get(i), "/tables/" + i, names).admit());
        }
        Inspection whole = new Inspection(names);
        together(set, company, problems.isEmpty(), whole);
        thresholds(set.thresholds(), whole);
        wordLists(set.wordLists(), names(company.wordLists()), whole);
        styleChecks(set.styleChecks(), company.styleChecks(), whole);
        problems.addAll(whole.problems());
        return problems;
    }

    /** Every problem of a rule that may name some word lists, with pointers into its own guided form. */
    public static List<RuleProblem> check(Rule rule, List<WordList> wordLists) {
        Inspection inspection = new Inspection(names(wordLists));
        new RuleAdmission(rule, "", inspection).admit();
        return inspection.problems();
    }

    private static Set<String> names(List<WordList> wordLists) {
        return wordLists.stream().map(WordList::name).collect(Collectors.toSet());
    }

    private static void together(RuleSet set, RuleSet company, boolean countable, Inspection inspection) {
        inspection.requireSize(
                "/tables",
                set.tables().size(),
                0,
                Limits.TABLES - company.tables().size());
        int others = size(company);
        if (size(set) + others > Limits.RULES) {
            inspection.problem(
                    "/rules",
                    "size",
                    "There are " + size(set) + " rules and rows" + (others == 0 ? "" : " beside " + others + " others")
                            + "; a rulebook has at most " + Limits.RULES + ".");
            return;
        }
        duplicates(set, company, inspection);
        long alternatives = countable ? alternatives(set) + alternatives(company) : 0;
        if (alternatives > Limits.ALTERNATIVES_OF_ALL_RULES) {
            inspection.problem(
                    "/rules",
                    "too-many-alternatives",
                    "All rules together have more than " + Limits.ALTERNATIVES_OF_ALL_RULES + " alternatives.");
        }
    }

    private static int size(RuleSet set) {
        return set.rules().size()
                + set.tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static long alternatives(RuleSet set) {
        return set.allRules().stream()
                .mapToLong(rule -> Alternatives.count(rule.condition()))
                .sum();
    }

    private static void duplicates(RuleSet set, RuleSet company, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        company.allRules().forEach(rule -> seen.add(rule.id()));
        company.tables().forEach(table -> seen.add(table.id()));
        for (int i = 0; i < set.rules().size(); i++) {
            requireNew(set.rules().get(i).id(), seen, "/rules/" + i + "/id", inspection);
        }
        for (int i = 0; i < set.tables().size(); i++) {
            String at = "/tables/" + i + "/id";
            requireNew(set.tables().get(i).id(), seen, at, inspection);
            set.tables().get(i).rules().forEach(rule -> requireNew(rule.id(), seen, at, inspection));
        }
    }

    private static void requireNew(String id, Set<String> seen, String at, Inspection inspection) {
        if (!seen.add(id)) {
            inspection.problem(at, "duplicate", "Another rule has this id; choose another.");
        }
    }

    private static void thresholds(List<Threshold> thresholds, Inspection inspection) {
        inspection.requireSize("/thresholds", thresholds.size(), 0, Limits.THRESHOLDS);
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            String at = "/thresholds/" + i;
            if (threshold.limit() < 0 || threshold.limit() > 100) {
                inspection.problem(at + "/limit", "range", "A score is 0 to 100.");
            }
            if (threshold.effect() == Effect.NOTE) {
                inspection.problem(at + "/effect", "effect", "A threshold's effect is REVIEW or BLOCK.");
            }
            if (!RuleAdmission.STAGES.contains(threshold.stage())) {
                inspection.unknown(at + "/stage", "unknown-stage", "stage", threshold.stage(), RuleAdmission.STAGES);
            }
        }
    }

    private static void styleChecks(List<StyleCheck> checks, List<StyleCheck> others, Inspection inspection) {
        inspection.requireSize("/styleChecks", checks.size(), 0, Limits.STYLE_CHECKS - others.size());
        Set<String> seen = new HashSet<>();
        others.forEach(check -> seen.add(check.head().qualifiedName()));
        for (StyleCheck check : checks) {
            if (!seen.add(check.head().qualifiedName())) {
                inspection.problem(
                        "/styleChecks/" + check.head().qualifiedName(),
                        "duplicate",
                        "Two style checks have this name.");
            }
        }
    }

    private static void wordLists(List<WordList> lists, Set<String> others, Inspection inspection) {
        inspection.requireSize("/wordLists", lists.size(), 0, Limits.WORD_LISTS - others.size());
        if (names(lists).size() < lists.size()) {
            inspection.problem("/wordLists", "duplicate", "Two word lists have the same name.");
        }
        for (WordList list : lists) {
            String at = "/wordLists/" + list.name();
            if (others.contains(list.name())) {
                inspection.problem(at, "duplicate", "Another policy has a word list of this name; choose another.");
            }
            if (!LIST_NAME.matcher(list.name()).matches()) {
                inspection.problem(at, "name", "A word list's name is lower-case words with hyphens.");
            }
            inspection.requireSize(at, list.terms().size(), 1, Limits.TERMS);
            for (int i = 0; i < list.terms().size(); i++) {
                inspection.requireText(at + "/" + i, list.terms().get(i), 1, Limits.TERM);
            }
        }
    }
}
