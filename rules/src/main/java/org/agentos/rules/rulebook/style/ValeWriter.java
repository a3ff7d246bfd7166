package org.agentos.rules.rulebook.style;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.agentos.rules.rulebook.style.StyleCheck.Head;
import org.agentos.rules.rulebook.style.StyleCheck.Swap;
import org.agentos.rules.rulebook.style.StyleFormula.Applied;
import org.agentos.rules.rulebook.style.StyleFormula.Difference;
import org.agentos.rules.rulebook.style.StyleFormula.Name;
import org.agentos.rules.rulebook.style.StyleFormula.Numeral;
import org.agentos.rules.rulebook.style.StyleFormula.Product;
import org.agentos.rules.rulebook.style.StyleFormula.Quotient;
import org.agentos.rules.rulebook.style.StyleFormula.Sum;

/** Writes a check so that reading it gives the same check; every text stands in double quotes, in ASCII. */
final class ValeWriter {

    private final StringBuilder out = new StringBuilder();

    private ValeWriter() {}

    static String write(StyleCheck check) {
        ValeWriter writer = new ValeWriter();
        writer.head(check.kind(), check.head());
        writer.body(check);
        return writer.out.toString();
    }

    private void head(String kind, Head head) {
        out.append("extends: ").append(kind).append('\n');
        text("message", head.message());
        out.append("level: ").append(head.level().word()).append('\n');
        optional("description", head.description());
        optional("link", head.link());
        texts("scope", head.scopes().stream().map(StyleScope::text).toList());
        number("limit", head.limit());
        if (!head.action().equals(StyleAction.NONE)) {
            out.append("action:\n  name: ").append(head.action().name()).append('\n');
            if (!head.action().parameters().isEmpty()) {
                out.append("  params:\n");
                head.action().parameters().forEach(each -> out.append("    - ")
                        .append(quoted(each))
                        .append('\n'));
            }
        }
    }

    private void body(StyleCheck check) {
        if (check instanceof StyleCheck.Existence existence) {
            texts("tokens", existence.tokens());
            texts("raw", existence.raw());
            flag("append", existence.append());
            common(existence.ignoreCase(), existence.nonword(), existence.exceptions());
        } else if (check instanceof StyleCheck.Substitution substitution) {
            pairs("swap", substitution.swaps());
            flag("capitalize", substitution.capitalize());
            common(substitution.ignoreCase(), substitution.nonword(), substitution.exceptions());
        } else if (check instanceof StyleCheck.Occurrence occurrence) {
            text("token", occurrence.token());
            number("min", occurrence.min());
            number("max", occurrence.max());
            flag("ignorecase", occurrence.ignoreCase());
        } else if (check instanceof StyleCheck.Repetition repetition) {
            texts("tokens", repetition.tokens());
            number("max", repetition.max());
            flag("alpha", repetition.alpha());
            common(repetition.ignoreCase(), false, repetition.exceptions());
        } else if (check instanceof StyleCheck.Consistency consistency) {
            pairs("either", consistency.either());
            common(consistency.ignoreCase(), consistency.nonword(), List.of());
        } else if (check instanceof StyleCheck.Conditional conditional) {
            text("first", conditional.first());
            text("second", conditional.second());
            common(conditional.ignoreCase(), false, conditional.exceptions());
        } else {
            measured(check);
        }
    }

    private void measured(StyleCheck check) {
        if (check instanceof StyleCheck.Capitalization capitalization) {
            text("match", capitalization.match());
            text("style", capitalization.style());
            texts("exceptions", capitalization.exceptions());
            texts("indicators", capitalization.indicators());
            out.append("threshold: ").append(plain(capitalization.threshold())).append('\n');
            optional("prefix", capitalization.prefix());
        } else if (check instanceof StyleCheck.Metric metric) {
            text("formula", formula(metric.formula()));
            text(
                    "condition",
                    metric.condition().operator().symbol() + " "
                            + plain(metric.condition().limit()));
        } else if (check instanceof StyleCheck.Readability readability) {
            texts("metrics", readability.metrics());
            out.append("grade: ").append(plain(readability.grade())).append('\n');
        }
    }

    private void common(boolean ignoreCase, boolean nonword, List<String> exceptions) {
        flag("ignorecase", ignoreCase);
        flag("nonword", nonword);
        texts("exceptions", exceptions);
    }

    private void text(String key, String text) {
        out.append(key).append(": ").append(quoted(text)).append('\n');
    }

    private void optional(String key, String text) {
        if (!text.isEmpty()) {
            text(key, text);
        }
    }

    private void flag(String key, boolean flag) {
        if (flag) {
            out.append(key).append(": true\n");
        }
    }

    private void number(String key, int number) {
        if (number != 0) {
            out.append(key).append(": ").append(number).append('\n');
        }
    }

    private void texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append(key).append(":\n");
            texts.forEach(text -> out.append("  - ").append(quoted(text)).append('\n'));
        }
    }

    private void pairs(String key, List<Swap> pairs) {
        out.append(key).append(":\n");
        pairs.forEach(pair -> out.append("  ? ")
                .append(quoted(pair.observed()))
                .append("\n  : ")
                .append(quoted(pair.expected()))
                .append('\n'));
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    private static String formula(StyleFormula formula) {
        if (formula instanceof Numeral numeral) {
            return plain(numeral.value());
        }
        if (formula instanceof Name name) {
            return name.name();
        }
        if (formula instanceof Sum sum) {
            return binary(sum.left(), "+", sum.right());
        }
        if (formula instanceof Difference difference) {
            return binary(difference.left(), "-", difference.right());
        }
        if (formula instanceof Product product) {
            return binary(product.left(), "*", product.right());
        }
        if (formula instanceof Quotient quotient) {
            return binary(quotient.left(), "/", quotient.right());
        }
        Applied applied = (Applied) formula;
        return "math." + applied.function().name().toLowerCase(Locale.ROOT) + "(" + formula(applied.argument()) + ")";
    }

    private static String binary(StyleFormula left, String sign, StyleFormula right) {
        return "(" + formula(left) + " " + sign + " " + formula(right) + ")";
    }

    /** As YAML and JSON both read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : JsonStringEncoder.getInstance().quoteAsString(text)) {
            quoted.append(c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return quoted.append('"').toString();
    }
}
