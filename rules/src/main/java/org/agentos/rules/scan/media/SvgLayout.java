package org.agentos.rules.scan.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Where an SVG puts its texts and its logo. Read with no document type, no external references and bounded size; scripts and
 * links in it are not followed, they are not even looked at. The logo is the first nested {@code svg} element.
 *
 * @param width of the canvas in user units
 * @param logo empty when there is none
 */
record SvgLayout(double width, double height, List<TextBox> texts, Optional<Box> logo) {

    static final int LARGEST = 2_000_000;

    /** Mean advance of a character in ems, of sans-serif faces; measured boxes are estimates. */
    private static final double ADVANCE = 0.53;

    private static final double ASCENT = 0.75;

    /** A rectangle in user units. */
    record Box(double left, double top, double width, double height) {}

    /** One line of text: its box and its colour as 0xRRGGBB. */
    record TextBox(Box box, int fill) {}

    static SvgLayout parse(byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        Element root = document(bytes).getDocumentElement();
        if (!"svg".equals(root.getLocalName())) {
            throw new IOException("not an SVG document");
        }
        List<TextBox> texts = new ArrayList<>();
        List<Box> nested = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && "text".equals(element.getLocalName())) {
                text(element).ifPresent(texts::add);
            } else if (node instanceof Element element && "svg".equals(element.getLocalName())) {
                nested.add(new Box(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height")));
            }
        }
        return new SvgLayout(
                number(root, "width"),
                number(root, "height"),
                texts,
                nested.stream().findFirst());
    }

    private static Optional<TextBox> text(Element element) {
        double size = number(element, "font-size");
        String fill = element.getAttribute("fill");
        String words = element.getTextContent().strip();
        if (words.isEmpty() || size <= 0 || !fill.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        Box box = new Box(
                number(element, "x"),
                number(element, "y") - ASCENT * size,
                words.codePointCount(0, words.length()) * size * ADVANCE,
                size);
        return Optional.of(new TextBox(box, Integer.parseInt(fill.substring(1), 16)));
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.getAttribute(name).replace("px", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Document document(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not well-formed: " + e.getMessage(), e);
        }
    }
}
