package org.agentos.governance.policies.check;

import java.util.Optional;
import org.agentos.rules.rulebook.Place;

/**
 * Where in a text something stands: line and column, sheet and cell, or a JSON pointer, by the notation.
 *
 * @param text the place in plain words
 * @param line from 1
 * @param column from 1, in code points
 * @param pointer RFC 6901, such as {@code /rules/0/when}
 */
public record PlaceView(
        String text,
        Optional<Integer> line,
        Optional<Integer> column,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<String> pointer) {

    static PlaceView of(Place place) {
        Optional<Place.Position> position =
                Optional.of(place).filter(Place.Position.class::isInstance).map(Place.Position.class::cast);
        Optional<Place.Cell> cell =
                Optional.of(place).filter(Place.Cell.class::isInstance).map(Place.Cell.class::cast);
        Optional<Place.Pointer> pointer =
                Optional.of(place).filter(Place.Pointer.class::isInstance).map(Place.Pointer.class::cast);
        return new PlaceView(
                place.text(),
                position.map(Place.Position::line),
                position.map(Place.Position::column),
                cell.map(Place.Cell::sheet),
                cell.map(Place.Cell::cell),
                pointer.map(Place.Pointer::pointer));
    }
}
