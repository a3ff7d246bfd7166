package org.agentos.rules.rulebook.table.workbook;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers, from left to right: no document types, no entities, nothing from elsewhere, in bounded depth. */
final class SafeXml {

    private static final int NESTING = 50;
    private static final XMLInputFactory FACTORY = factory();

    /** Takes the elements of a document as they come. */
    interface Handler {
        void start(String name, XMLStreamReader element) throws WorkbookRefused;

        default void end(String name) throws WorkbookRefused {}

        default void text(String text) throws WorkbookRefused {}
    }

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is resolved");
        });
        return factory;
    }

    static void read(byte[] part, String name, Handler handler) throws WorkbookRefused {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > NESTING) {
                            throw damaged(name);
                        }
                        handler.start(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw WorkbookRefused.of(
                                "document-type",
                                "The part " + name + " declares a document type; no workbook needs one.");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(name);
        }
    }

    private static WorkbookRefused damaged(String name) {
        return WorkbookRefused.of("not-a-workbook", "The part " + name + " of the workbook is damaged; save it anew.");
    }

    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
