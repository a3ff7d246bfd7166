package org.agentos.processes.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A BPMN model as a tree that can be asked and changed by BPMN's names. Not thread-safe. */
public final class BpmnDocument {
    private final Document document;

    private BpmnDocument(Document document) {
        this.document = document;
    }

    /** Reads a text within bounds, without document type, entities or network. */
    public static BpmnDocument parse(String xml) throws ModelRefused {
        String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        XmlBounds.check(text);
        Document document = tree(text);
        Element root = document.getDocumentElement();
        if (!Bpmn.MODEL.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
            throw new ModelRefused(
                    "not-bpmn",
                    "The root is <" + root.getNodeName() + ">, not BPMN 2.0 definitions.",
                    "Export the model as BPMN 2.0 XML.");
        }
        return new BpmnDocument(document);
    }

    private static Document tree(String xml) throws ModelRefused {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw XmlBounds.notXml(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a security feature", e);
        }
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /** All elements of BPMN with one of these names, in document order per name; a copy that survives changes. */
    public List<Element> all(String... names) {
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            NodeList nodes = document.getElementsByTagNameNS(Bpmn.MODEL, name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    public List<Element> all(List<String> names) {
        return all(names.toArray(String[]::new));
    }

    /** Every element of any namespace, in document order. */
    public List<Element> everything() {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** Child elements of BPMN with this name. */
    public static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()) && Bpmn.MODEL.equals(child.getNamespaceURI()))
                .toList();
    }

    public static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The trimmed text of a child element, if there is any. */
    public static Optional<String> text(Node parent, String name) {
        return child(parent, name)
                .map(element -> element.getTextContent().trim())
                .filter(text -> !text.isEmpty());
    }

    /** A new element of BPMN, not yet placed. */
    public Element create(String name) {
        return document.createElementNS(Bpmn.MODEL, prefixed(name));
    }

    public Element rename(Element element, String name) {
        return (Element) document.renameNode(element, Bpmn.MODEL, prefixed(name));
    }

    /** The name with the prefix that this document uses for BPMN. */
    public String prefixed(String name) {
        String prefix = root().getPrefix();
        return prefix == null ? name : prefix + ":" + name;
    }

    /** Whether a process or sub-process has anything to do. */
    public static boolean hasContent(Element container) {
        return children(container).stream().anyMatch(BpmnDocument::isFlowNode);
    }

    /** Whether flows may lead to the element or away from it: activities, events, gateways. */
    public static boolean isFlowNode(Element element) {
        String name = element.getLocalName();
        return Bpmn.MODEL.equals(element.getNamespaceURI())
                && (name.equals("task")
                        || name.endsWith("Task")
                        || name.equals("callActivity")
                        || Bpmn.EVENTS.contains(name)
                        || Bpmn.GATEWAYS.contains(name)
                        || Bpmn.SUB_PROCESSES.contains(name));
    }

    public static boolean isInside(Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParentNode()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    public static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    public static String id(Element element) {
        return element.getAttribute("id");
    }

    /** The local part of a QName value, trimmed. */
    public static String local(String qualified) {
        String trimmed = qualified.trim();
        return trimmed.substring(trimmed.indexOf(':') + 1);
    }

    public String toXml() {
        try {
            StringWriter text = new StringWriter();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A parsed model could not be written", e);
        }
    }
}
