package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.kaixu.listing.batch.file.SafeXml;

/** How many authors the comments of a sheet have, and which of them is an earlier marking. */
record CommentAuthors(int count, Set<Integer> ours) {

    static final CommentAuthors NONE = new CommentAuthors(0, Set.of());

    CommentAuthors {
        ours = Set.copyOf(ours);
    }

    static CommentAuthors read(InputStream comments) throws IOException, XMLStreamException {
        Set<Integer> ours = new HashSet<>();
        int count = 0;
        try (comments) {
            XMLStreamReader xml = SafeXml.reader(comments);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("author")) {
                    if (xml.getElementText().equals(CommentText.AUTHOR)) {
                        ours.add(count);
                    }
                    count++;
                }
            }
        }
        return new CommentAuthors(count, ours);
    }

    boolean isOurs(int author) {
        return ours.contains(author);
    }
}
