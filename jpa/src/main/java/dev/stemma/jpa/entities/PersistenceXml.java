package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the persistence units of a folder or jar.
final class PersistenceXml {
    private static final String FILE = "META-INF/persistence.xml";

    private PersistenceXml() {}

    static List<EntityUnit> unitsIn(Path place) {
        return Place.read(place, FILE).map(text -> units(place, text)).orElse(List.of());
    }

    private static List<EntityUnit> units(Path place, String text) {
        List<EntityUnit> units = new ArrayList<>();
        NodeList found = parse(place, text).getElementsByTagNameNS("*", "persistence-unit");
        for (int i = 0; i < found.getLength(); i++) {
            units.add(unit(place, (Element) found.item(i)));
        }
        return units;
    }

    private static EntityUnit unit(Path place, Element element) {
        SortedSet<String> classes = new TreeSet<>(texts(element, "class"));
        List<String> exclude = texts(element, "exclude-unlisted-classes");
        boolean onlyListed = exclude.isEmpty()
                ? !classes.isEmpty()
                : exclude.getFirst().isEmpty() || Boolean.parseBoolean(exclude.getFirst());
        if (!onlyListed) {
            classes.addAll(ClassScan.of(List.of(place)));
        }
        Map<String, String> settings = new HashMap<>();
        NodeList properties = element.getElementsByTagNameNS("*", "property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            settings.put(property.getAttribute("name"), property.getAttribute("value"));
        }
        return new EntityUnit(element.getAttribute("name"), classes, texts(element, "mapping-file"), settings);
    }

    private static List<String> texts(Element element, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = element.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Element parse(Path place, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new StemmaException(
                    new EntityProblem.NotReadable(place.resolve(FILE), String.valueOf(e.getMessage())), e);
        }
    }
}
