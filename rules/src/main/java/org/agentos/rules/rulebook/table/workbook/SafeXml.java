package org.agentos.rules.rulebook.table.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agentos.rules.rulebook.xml.UntrustedXml;

/** XML of strangers, from left to right: no document types, no entities, nothing from elsewhere, in bounded depth. */
final class SafeXml {

    private static final int NESTING = 50;

    /** Takes the elements of a document as they come. */
    interface Handler {
        void start(String name, XMLStreamReader element) throws WorkbookRefused;

        default void end(String name) throws WorkbookRefused {}

        default void text(String text) throws WorkbookRefused {}
    }

    private SafeXml() {}

    static void read(byte[] part, String name, Handler handler) throws WorkbookRefused {
        try {
            XMLStreamReader reader = UntrustedXml.reader(part);
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
