package org.agentos.rules.scan.style.check;

import java.util.List;
import java.util.Locale;
import org.agentos.rules.rulebook.style.StyleCheck;

/** Computes a formula over the counts of the document. */
record MetricRun(StyleCheck.Metric check) implements CheckRun {

    @Override
    public List<Hit> run(String text, Memory memory) {
        if (memory.counts().isEmpty()) {
            return List.of();
        }
        double value = check.formula().value(memory.counts());
        return check.condition().holds(value)
                ? List.of(
                        new Hit(0, 0, Messages.fill(check.head().message(), String.format(Locale.ROOT, "%.2f", value))))
                : List.of();
    }
}
