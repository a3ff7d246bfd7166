package org.agentos.processes.model;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks a text once, before any tree is built, and refuses document types, bombs and excesses. */
final class XmlBounds {
    static final int MAX_CHARACTERS = 2_000_000;
    static final int MAX_DEPTH = 64;
    static final int MAX_ELEMENTS = 20_000;
    static final int MAX_ATTRIBUTES = 64;

    private int depth;
    private int elements;

    private XmlBounds() {}

    static void check(String xml) throws ModelRefused {
        if (xml.length() > MAX_CHARACTERS) {
            throw new ModelRefused(
                    "too-large", "The model has more than " + MAX_CHARACTERS + " characters.", "Split it.");
        }
        try {
            new XmlBounds().walk(reader(xml));
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException, ModelRefused {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new ModelRefused(
                            "doctype", "The model declares a document type.", "Remove the <!DOCTYPE ...> line.");
                case XMLStreamConstants.START_ELEMENT -> enter(reader);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // text, comments and the like have no bearing on the bounds
                }
            }
        }
    }

    private void enter(XMLStreamReader reader) throws ModelRefused {
        if (++depth > MAX_DEPTH) {
            throw new ModelRefused("too-deep", "Elements nest deeper than " + MAX_DEPTH + ".", "Flatten the model.");
        }
        if (++elements > MAX_ELEMENTS) {
            throw new ModelRefused(
                    "too-many-elements", "The model has more than " + MAX_ELEMENTS + " elements.", "Split it.");
        }
        if (reader.getAttributeCount() > MAX_ATTRIBUTES) {
            throw new ModelRefused(
                    "too-many-attributes",
                    "An element has more than " + MAX_ATTRIBUTES + " attributes.",
                    "Remove what BPMN does not know.");
        }
    }

    static ModelRefused notXml(Exception cause) {
        return new ModelRefused(
                "not-xml", "The text is not well-formed XML: " + cause.getMessage(), "Export the model again.");
    }
}
