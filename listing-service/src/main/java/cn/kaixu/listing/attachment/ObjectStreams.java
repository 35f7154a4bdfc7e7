package cn.kaixu.listing.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The texts of the compressed object streams (ISO 32000-1, 7.5.7) of a PDF file, unfolded up to a limit. */
record ObjectStreams(List<String> texts, boolean excessive) {

    static final int MOST_UNFOLDED = 64 * 1_048_576;

    private static final Pattern STREAM = Pattern.compile("stream(?:\\r\\n|\\n|\\r)");
    private static final Pattern OBJECT_STREAM = Pattern.compile("/(?:ObjStm|Type\\s*/[^\\s/]*#)");
    /** Dictionaries of object streams are short; what comes before is of the object before. */
    private static final int DICTIONARY = 1024;

    private static final int PIECE = 65_536;

    ObjectStreams {
        texts = List.copyOf(texts);
    }

    static ObjectStreams of(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        List<String> texts = new ArrayList<>();
        int left = MOST_UNFOLDED;
        for (Matcher found = STREAM.matcher(raw); found.find(); ) {
            if (endsStream(raw, found.start()) || !holdsObjects(raw, found.start())) {
                continue;
            }
            String text = unfold(content, found.end(), left);
            left -= text.length();
            if (left <= 0) {
                return new ObjectStreams(texts, true);
            }
            texts.add(text);
        }
        return new ObjectStreams(texts, false);
    }

    private static boolean endsStream(String raw, int start) {
        return raw.startsWith("end", Math.max(0, start - 3));
    }

    private static boolean holdsObjects(String raw, int start) {
        int from = Math.max(Math.max(0, start - DICTIONARY), raw.lastIndexOf("endobj", start));
        return OBJECT_STREAM.matcher(raw).region(from, start).find();
    }

    /** What unfolds before the stream ends, breaks or exceeds the limit. */
    private static String unfold(byte[] content, int from, int limit) {
        StringBuilder text = new StringBuilder();
        byte[] piece = new byte[PIECE];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, from, content.length - from);
            int read = inflater.inflate(piece);
            while (read > 0 && text.length() < limit) {
                text.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException e) {
            return text.toString(); // encrypted, or not deflated: nothing more can be read from it
        }
        return text.toString();
    }
}
