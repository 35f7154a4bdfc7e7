package cn.kaixu.platform.document.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the pictures of a PDF, which of a scan are its pages, in the order of the file. Streams are looked for in the bytes themselves: their dictionaries are never
 * packed, and nothing else of a document that a stranger made is read, unpacked or followed.
 */
final class PdfPictures {

    static final int MOST_PICTURES = 6;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(?:\\r\\n|\\n|\\r)");
    private static final int LONGEST_DICTIONARY = 4_096;
    private static final int LONGEST_PARAMETERS = 256;
    private static final int LOOK_AT_CLOCK_EVERY = 256;
    private static final int SMALLEST_CODE = 40;

    private PdfPictures() {}

    /** The first few pictures that are large enough for a code. */
    static List<Picture> of(byte[] content, Effort effort) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<Picture> pictures = new ArrayList<>();
        int streams = 0;
        for (Matcher stream = STREAM.matcher(text); pictures.size() < MOST_PICTURES && stream.find(); ) {
            if (++streams % LOOK_AT_CLOCK_EVERY == 0) {
                effort.goOn();
            }
            PdfDictionary dictionary = dictionary(text, stream.start());
            if (dictionary.isPicture()
                    && dictionary.number("Width") >= SMALLEST_CODE
                    && dictionary.number("Height") >= SMALLEST_CODE) {
                int end = end(text, stream.end(), dictionary.number("Length"));
                pictures.add(new PdfPicture(whole(dictionary, text), content, stream.end(), end));
                stream.region(end, text.length());
            }
        }
        return pictures;
    }

    private static PdfDictionary dictionary(String text, int end) {
        int from = Math.max(Math.max(0, end - LONGEST_DICTIONARY), text.lastIndexOf("obj", end));
        return new PdfDictionary(text.substring(from, end));
    }

    /** The dictionary with the parameters that are written elsewhere in the open. */
    private static PdfDictionary whole(PdfDictionary dictionary, String text) {
        return dictionary
                .parametersElsewhere()
                .map(object -> text.indexOf("\n" + object + " obj"))
                .filter(at -> at >= 0)
                .map(at -> new PdfDictionary(dictionary.text()
                        + object(text.substring(at, Math.min(text.length(), at + LONGEST_PARAMETERS)))))
                .orElse(dictionary);
    }

    private static String object(String from) {
        int end = from.indexOf("endobj");
        return end < 0 ? from : from.substring(0, end);
    }

    /** Where the data end: the length is believed only where the end is found after it. */
    private static int end(String text, int start, int length) {
        int from = length > 0 && length < text.length() - start ? start + length : start;
        int end = text.indexOf("endstream", from);
        return end < 0 ? text.length() : end;
    }
}
