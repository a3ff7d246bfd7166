package org.agentos.rules.rulebook.admission;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.MessageTemplate;
import org.agentos.rules.rulebook.Rule;

/** Admits one rule: its metadata, conditions, consequences and messages. */
final class RuleAdmission {

    static final Set<String> STAGES = Set.of("brand", "compliance", "legal", "market");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){1,12}");
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}");
    private static final Pattern TAG = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    private final Rule rule;
    private final String pointer;
    private final Inspection inspection;

    RuleAdmission(Rule rule, String pointer, Inspection inspection) {
        this.rule = rule;
        this.pointer = pointer;
        this.inspection = inspection;
    }

    void admit() {
        metadata();
        ConditionAdmission conditions = new ConditionAdmission(inspection);
        conditions.admit(rule.condition(), pointer + "/when");
        if (inspection.problems().isEmpty()) {
            new JoinAdmission(rule.condition(), inspection).admit(pointer + "/when");
        }
        if (inspection.problems().isEmpty() && Alternatives.count(rule.condition()) > Limits.ALTERNATIVES) {
            inspection.problem(
                    pointer + "/when",
                    "too-many-alternatives",
                    "The conditions multiply to more than " + Limits.ALTERNATIVES
                            + " alternatives; use oneOf or split the rule.");
        }
        consequences(conditions.aliases());
    }

    private void metadata() {
        if (!ID.matcher(rule.id()).matches() || rule.id().length() > 80) {
            inspection.problem(
                    pointer + "/id",
                    "id",
                    "An id is lower-case words with hyphens, beginning with the topic, such as health-cure-claim.");
        }
        inspection.requireText(pointer + "/title", rule.title(), 1, Limits.TITLE);
        inspection.requireText(pointer + "/description", rule.description(), 0, Limits.PROSE);
        inspection.requireText(pointer + "/owner", rule.owner(), 1, Limits.TITLE);
        inspection.requireText(
                pointer + "/legalBasis/citation", rule.legalBasis().citation(), 1, Limits.TITLE);
        address(rule.legalBasis().url(), pointer + "/legalBasis/url");
        words("jurisdictions", rule.jurisdictions(), JURISDICTION, "two capitals, such as US or EU");
        words("channels", rule.channels(), TAG, "lower-case words, such as email");
        words("tags", rule.tags(), TAG, "lower-case words, such as health");
        rule.effectiveUntil()
                .filter(last -> last.isBefore(rule.effectiveFrom()))
                .ifPresent(last -> inspection.problem(
                        pointer + "/effectiveUntil", "empty-range", "The rule ends before it begins; swap the days."));
    }

    private void words(String field, List<String> words, Pattern shape, String how) {
        inspection.requireSize(pointer + "/" + field, words.size(), 0, Limits.LIST);
        for (int i = 0; i < words.size(); i++) {
            if (!shape.matcher(words.get(i)).matches()) {
                inspection.problem(pointer + "/" + field + "/" + i, "word", "Write " + how + ".");
            }
        }
    }

    private void address(String url, String at) {
        if (!url.isEmpty() && !isPublicHttps(url)) {
            inspection.problem(at, "url", "A legal basis links to an https address of a public host.");
        }
    }

    private static boolean isPublicHttps(String url) {
        try {
            URI uri = URI.create(url);
            return url.length() <= 1000
                    && "https".equals(uri.getScheme())
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && uri.getHost().matches("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void consequences(Map<String, FactType> aliases) {
        List<Consequence> then = rule.consequences();
        inspection.requireSize(pointer + "/then", then.size(), 1, Limits.CONSEQUENCES);
        if (rule.consequences(Consequence.Violation.class).count() > 1) {
            inspection.problem(pointer + "/then", "violations", "A rule has one violation; split it.");
        }
        for (int i = 0; i < then.size(); i++) {
            consequence(then.get(i), pointer + "/then/" + i, aliases);
        }
    }

    private void consequence(Consequence consequence, String at, Map<String, FactType> aliases) {
        if (consequence instanceof Consequence.Violation violation) {
            message(violation.message(), at + "/violation/message", 1, aliases);
            message(violation.remedy(), at + "/violation/remedy", 0, aliases);
        } else if (consequence instanceof Consequence.Points points) {
            if (points.points() == 0 || Math.abs(points.points()) > 100) {
                inspection.problem(at + "/points/points", "range", "Points are -100 to 100 and not 0.");
            }
        } else if (consequence instanceof Consequence.ScaledPoints points) {
            scaled(points, at + "/points", aliases);
        } else if (consequence instanceof Consequence.Require require) {
            inspection.requireText(at + "/obligation/value", require.value(), 1, Limits.TITLE);
            stage(require, at + "/obligation");
        }
    }

    private void scaled(Consequence.ScaledPoints points, String at, Map<String, FactType> aliases) {
        if (points.factor().signum() == 0) {
            inspection.problem(at + "/factor", "range", "A factor of 0 scales nothing; use constant points.");
        }
        FactType fact = aliases.get(points.number().alias());
        if (fact == null) {
            inspection.unknown(
                    at + "/per/as",
                    "unknown-name",
                    "fact in the conditions",
                    points.number().alias(),
                    aliases.keySet());
        } else {
            inspection.requireNumber(
                    points.number().aggregate(), fact, points.number().field(), at + "/per/field");
        }
    }

    private void stage(Consequence.Require require, String at) {
        if (require.kind() != Obligation.Kind.STAGE) {
            return;
        }
        if (!STAGES.contains(require.value())) {
            inspection.unknown(at + "/value", "unknown-stage", "stage", require.value(), STAGES);
        }
        if (rule.violation().map(Consequence.Violation::effect).orElse(Effect.NOTE) == Effect.NOTE) {
            inspection.problem(
                    at, "stage-without-review", "A stage is for rules with a violation of effect REVIEW or BLOCK.");
        }
    }

    private void message(String text, String at, int least, Map<String, FactType> aliases) {
        inspection.requireText(at, text, least, Limits.PROSE);
        MessageTemplate template = new MessageTemplate(text);
        if (template.malformed()) {
            inspection.problem(at, "placeholder", "A placeholder is written {finding.excerpt} or {finding.count}.");
        }
        template.placeholders().forEach(placeholder -> placeholder(placeholder, at, aliases));
    }

    private void placeholder(MessageTemplate.Placeholder placeholder, String at, Map<String, FactType> aliases) {
        boolean content = placeholder.alias().equals("content");
        FactType fact = content ? FactRegistry.standard().require("content") : aliases.get(placeholder.alias());
        if (fact == null) {
            inspection.unknown(
                    at, "unknown-placeholder", "fact in the conditions", placeholder.alias(), aliases.keySet());
        } else if (!placeholder.field().equals(MessageTemplate.COUNT)
                && fact.field(placeholder.field()).isEmpty()) {
            inspection.unknown(
                    at, "unknown-placeholder", "field of " + fact.name(), placeholder.field(), fact.fieldNames());
        }
    }
}
