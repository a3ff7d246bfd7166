package org.agentos.rules.rulebook.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;

/** Reads a document into a tree. */
public final class XmlTree {

    private static final int LARGEST = 8_000_000;
    private static final int NESTING = 50;
    private static final int MOST_ELEMENTS = 400_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    /** An element whose end has not come yet. */
    private record Open(
            String name, Place.Position place, boolean linked, StringBuilder text, List<XmlElement> children) {

        XmlElement closed() {
            return new XmlElement(name, place, text.toString().strip(), linked, children);
        }
    }

    /** Ends the reading. */
    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient RuleProblem problem;

        TooMuch(RuleProblem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }

    private XmlTree() {}

    /** The root element, or why the document is refused, with line and column. */
    public static Reading<XmlElement> read(byte[] document) {
        if (document.length > LARGEST) {
            return refused(RuleProblem.at(
                    new Place.Position(1, 1), "too-large", "The file has more than 8 MB; split its table."));
        }
        try {
            return new Reading.Accepted<>(new XmlTree().root(UntrustedXml.reader(document)));
        } catch (TooMuch e) {
            return refused(e.problem);
        } catch (XMLStreamException e) {
            Place.Position place = e.getLocation() == null
                    ? new Place.Position(1, 1)
                    : place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
            return refused(RuleProblem.at(place, "syntax", "From here on the file is not XML; export it anew."));
        }
    }

    private XmlElement root(XMLStreamReader reader) throws XMLStreamException, TooMuch {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.peek().children().add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new TooMuch(RuleProblem.at(
                            place(reader),
                            "document-type",
                            "The file declares a document type or names an entity; remove it."));
                default -> {}
            }
        }
        throw new XMLStreamException("no root element", reader.getLocation());
    }

    private void start(XMLStreamReader reader) throws TooMuch {
        if (open.size() >= NESTING || ++elements > MOST_ELEMENTS) {
            throw new TooMuch(RuleProblem.at(
                    place(reader),
                    "too-large",
                    "The file has more than " + NESTING + " levels or " + MOST_ELEMENTS
                            + " elements; split its table."));
        }
        boolean linked = reader.getAttributeValue(null, "reference") != null;
        open.push(new Open(reader.getLocalName(), place(reader), linked, new StringBuilder(), new ArrayList<>()));
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            open.peek().text().append(text);
        }
    }

    private static Place.Position place(XMLStreamReader reader) {
        return place(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
    }

    private static Place.Position place(int line, int column) {
        return new Place.Position(Math.max(1, line), Math.max(1, column));
    }

    private static Reading<XmlElement> refused(RuleProblem problem) {
        return new Reading.Refused<>(List.of(problem));
    }
}
