package org.agentos.rules.rulebook.drl.grammar;

import java.math.BigDecimal;
import org.agentos.rules.rulebook.Place;

/** A value that stands in the text as such. */
public sealed interface Literal {

    Place.Position place();

    record Text(Place.Position place, String text) implements Literal {}

    record Numeral(Place.Position place, BigDecimal number) implements Literal {}

    /** A constant, such as HIGH or true. */
    record Word(Place.Position place, String word) implements Literal {}

    /** An annotation within an annotation. */
    record Nested(Place.Position place, Call call) implements Literal {}
}
