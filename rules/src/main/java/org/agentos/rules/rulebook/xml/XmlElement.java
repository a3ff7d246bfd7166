package org.agentos.rules.rulebook.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;

/**
 * An element with what is in it.
 *
 * @param place where its start tag ends
 * @param text the text directly in it, stripped
 * @param linked whether it stands for another element, by an attribute {@code reference}
 */
public record XmlElement(String name, Place.Position place, String text, boolean linked, List<XmlElement> children) {

    public XmlElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    public Optional<XmlElement> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    /** The text of a child; empty without one. */
    public String textOf(String named) {
        return child(named).map(XmlElement::text).orElse("");
    }

    /** What is in a child; nothing without one. */
    public List<XmlElement> childrenOf(String named) {
        return child(named).map(XmlElement::children).orElse(List.of());
    }
}
