package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Span;

@Described(name = "measure", value = "A number measured from the bytes of a design.")
public record MeasureFact(
        @Described("Which medium, such as media/0") String part,
        @Described(
                        "What was measured: palette.share, contrast.min, logo.clear-space, text.overflow, pixels.width, pixels.height, or colour.#rrggbb for the share of pixels of that colour")
                String name,
        @Described("The number") double value)
        implements Fact {

    public static MeasureFact of(DesignMeasure measure) {
        return new MeasureFact(measure.part(), measure.name(), measure.value());
    }

    public DesignMeasure measure() {
        return new DesignMeasure(part, name, value);
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(new Span(part, 0, 0));
    }
}
