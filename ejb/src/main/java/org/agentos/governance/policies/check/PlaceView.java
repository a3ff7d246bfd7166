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
        Optional<Place.Position> position = as(Place.Position.class, place);
        Optional<Place.Cell> cell = as(Place.Cell.class, place);
        Optional<Place.Pointer> pointer = as(Place.Pointer.class, place);
        return new PlaceView(
                place.text(),
                position.map(Place.Position::line),
                position.map(Place.Position::column),
                cell.map(Place.Cell::sheet),
                cell.map(Place.Cell::cell),
                pointer.map(Place.Pointer::pointer));
    }

    private static <P extends Place> Optional<P> as(Class<P> kind, Place place) {
        return Optional.of(place).filter(kind::isInstance).map(kind::cast);
    }
}
