package org.agentos.rules.rulebook.drl.printing;

import java.util.List;
import java.util.Locale;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;

/** Writes one rule. */
final class RulePrinter {

    private final StringBuilder text = new StringBuilder();

    private RulePrinter() {}

    static String print(Rule rule) {
        RulePrinter printer = new RulePrinter();
        printer.line("", "rule " + Literals.text(rule.id()));
        printer.header(rule);
        printer.line("", "when");
        new ConditionPrinter(rule.condition()).lines(rule.condition()).forEach(line -> printer.line("    ", line));
        printer.line("", "then");
        rule.consequences().forEach(consequence -> printer.line("    ", consequence(consequence) + ";"));
        printer.line("", "end");
        return printer.text.toString();
    }

    private void header(Rule rule) {
        annotation("title", Literals.text(rule.title()));
        texts("description", rule.description().isEmpty() ? List.of() : List.of(rule.description()));
        annotation("severity", rule.severity().name());
        annotation("owner", Literals.text(rule.owner()));
        annotation("legalBasis", basis(rule.legalBasis()));
        texts("jurisdictions", rule.jurisdictions());
        texts("channels", rule.channels());
        annotation("effectiveFrom", Literals.text(rule.effectiveFrom().toString()));
        rule.effectiveUntil().ifPresent(day -> annotation("effectiveUntil", Literals.text(day.toString())));
        texts("tags", rule.tags());
        rule.passingExample().ifPresent(example -> annotation("passing", ExamplePrinter.print(example)));
        rule.failingExample().ifPresent(example -> annotation("failing", ExamplePrinter.print(example)));
    }

    private static String basis(LegalBasis basis) {
        String citation = Literals.text(basis.citation());
        return basis.url().isEmpty() ? citation : citation + ", " + Literals.text(basis.url());
    }

    private static String consequence(Consequence consequence) {
        if (consequence instanceof Consequence.Violation violation) {
            String name = violation.effect().name().toLowerCase(Locale.ROOT);
            String remedy = violation.remedy().isEmpty() ? "" : ", " + Literals.text(violation.remedy());
            return name + "(" + Literals.text(violation.message()) + remedy + ")";
        }
        if (consequence instanceof Consequence.Points points) {
            return "points(" + points.dimension() + ", " + points.points() + ")";
        }
        if (consequence instanceof Consequence.ScaledPoints points) {
            return "points(" + points.dimension() + ", " + scaled(points) + ")";
        }
        Consequence.Require require = (Consequence.Require) consequence;
        return "require(" + require.kind() + ", " + Literals.text(require.value()) + ")";
    }

    private static String scaled(Consequence.ScaledPoints points) {
        Consequence.BoundNumber number = points.number();
        String of = number.field().isEmpty() ? number.alias() : number.alias() + "." + number.field();
        String constant = points.constant().signum() == 0 ? "" : Literals.number(points.constant()) + " + ";
        return constant + Literals.number(points.factor()) + " * "
                + number.aggregate().word() + "(" + Literals.text(of) + ")";
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            annotation(name, Literals.texts(texts));
        }
    }

    private void annotation(String name, String values) {
        line("    ", "@" + name + "(" + values + ")");
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
