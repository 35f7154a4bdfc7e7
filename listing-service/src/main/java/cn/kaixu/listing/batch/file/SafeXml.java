package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with a parser that knows no entities, so that nothing outside the bytes at hand is ever asked for. */
public final class SafeXml {

    private SafeXml() {}

    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** Shows every element of a name in order, its attributes at hand. */
    public static void each(InputStream part, String element, Taker taker) throws IOException, XMLStreamException {
        try (part) {
            XMLStreamReader xml = reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    taker.take(xml);
                }
            }
        }
    }

    /** What is done with an element. */
    public interface Taker {
        void take(XMLStreamReader xml) throws XMLStreamException;
    }
}
