package org.agentos.rules.rulebook.drl.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.rulebook.Place;

/** Where the parts of a model stand in the text, by their JSON pointers (RFC 6901) into the guided form. */
public final class PartPlaces {

    private final Map<String, Place.Position> places = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    public static PartPlaces at(Place.Position place) {
        return new PartPlaces().put("", place);
    }

    public PartPlaces put(String pointer, Place.Position place) {
        places.put(pointer, place);
        return this;
    }

    /** Says that a part could not be read, so that what is missing in it is no news. */
    public PartPlaces unreadable(String pointer) {
        unreadable.add(pointer);
        return this;
    }

    /** Takes in the places of a part. */
    public PartPlaces put(String pointer, PartPlaces part) {
        part.places.forEach((below, place) -> places.put(pointer + below, place));
        part.unreadable.forEach(below -> unreadable.add(pointer + below));
        return this;
    }

    /** The places of a part under another name. */
    public PartPlaces renamed(String from, String to) {
        PartPlaces renamed = new PartPlaces();
        places.forEach((pointer, place) -> renamed.places.put(replaced(pointer, from, to), place));
        unreadable.forEach(pointer -> renamed.unreadable.add(replaced(pointer, from, to)));
        return renamed;
    }

    /** Whether a problem there is told already, as a problem of reading it. */
    public boolean explained(String pointer) {
        return unreadable.stream()
                .anyMatch(part ->
                        part.equals(pointer) || part.startsWith(pointer + "/") || pointer.startsWith(part + "/"));
    }

    /** The place of a part, or of the nearest part that it belongs to; there is one of the whole. */
    public Place.Position find(String pointer) {
        String nearest = pointer;
        while (!nearest.isEmpty() && !places.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return places.get(nearest);
    }

    private static String replaced(String pointer, String from, String to) {
        return pointer.startsWith(from) ? to + pointer.substring(from.length()) : pointer;
    }
}
