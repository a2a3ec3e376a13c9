package org.articleten.cli.report;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What scenarios expect and what came out, as the XML that build servers read: a suite for each folder. */
final class TestJunit {
    private final XMLStreamWriter xml;

    private TestJunit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Prints the document. */
    static void print(List<Tested> all, PrintStream out) {
        // Over text, not bytes: so no character depends on what the writer believes of an encoding.
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new TestJunit(xml).document(all);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("plain text can always be written", impossible);
        }
        out.print(text.append("\n"));
    }

    private void document(List<Tested> all) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "article-ten");
        counts(all);
        for (var folder : byFolder(all).entrySet()) {
            suite(folder.getKey(), folder.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Map<String, List<Tested>> byFolder(List<Tested> all) {
        var folders = new TreeMap<String, List<Tested>>();
        all.forEach(tested -> folders.computeIfAbsent(tested.folder(), ignored -> new ArrayList<>())
                .add(tested));
        return folders;
    }

    private void suite(String folder, List<Tested> inFolder) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", folder);
        counts(inFolder);
        for (var tested : inFolder) {
            scenario(tested, name(tested, inFolder));
        }
        line(1);
        xml.writeEndElement();
    }

    /** The title, which tells scenarios apart for a reader; with the file where it does not. */
    private static String name(Tested tested, List<Tested> inFolder) {
        var title = tested.scenario().title();
        var alike = inFolder.stream().filter(other -> other.scenario().title().equals(title));
        return alike.count() == 1 ? title : title + " (" + tested.scenario().path() + ")";
    }

    private void scenario(Tested tested, String name) throws XMLStreamException {
        line(2);
        if (tested.passed()) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", tested.folder());
        attribute("name", name);
        attribute("file", tested.scenario().path());
        if (!tested.passed()) {
            line(3);
            xml.writeStartElement("failure");
            attribute("type", tested.expectsSomething() ? "not-as-expected" : "expects-nothing");
            attribute("message", message(tested));
            xml.writeCharacters(valid(tested.why()));
            xml.writeEndElement();
            line(2);
            xml.writeEndElement();
        }
    }

    private static String message(Tested tested) {
        for (var failure : tested.failures()) {
            var first = failure.compared().differences().get(0);
            return first.field() + ": expected " + first.expected() + ", found " + first.found();
        }
        return Tested.EXPECTS_NOTHING;
    }

    private void counts(List<Tested> all) throws XMLStreamException {
        attribute("tests", String.valueOf(all.size()));
        attribute("failures", String.valueOf(Tested.failed(all)));
        attribute("errors", "0");
        attribute("skipped", "0");
    }

    private void attribute(String name, String value) throws XMLStreamException {
        // A reader of XML takes the end of a line in an attribute for a blank; so it is one from the start.
        xml.writeAttribute(
                name, valid(value).replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with a mark in place of each character that XML 1.0 cannot hold, not even as an escape. */
    private static String valid(String text) {
        return text.codePoints()
                .map(point -> allowed(point) ? point : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
