package org.triangulate.quiz.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser reads it that forgives nothing; pages are written so that they are XML as well. */
public record ReadPage(Element root) {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    public static ReadPage of(String html) {
        if (!html.startsWith(DOCTYPE)) {
            throw new AssertionError("no page: " + html.substring(0, 30));
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var source = new InputSource(new StringReader(html.substring(DOCTYPE.length())));
            return new ReadPage(factory.newDocumentBuilder().parse(source).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every element of a name; of any, for an asterisk. */
    public List<Element> all(String name) {
        var nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    public List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    /** Everything that it says. */
    public String text() {
        return all("body").get(0).getTextContent();
    }

    /** The names of all attributes. */
    public List<String> attributes() {
        return all("*").stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
                .distinct()
                .toList();
    }

    public List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }
}
