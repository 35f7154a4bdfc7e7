package cn.kaixu.platform.document.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSName;

/** One picture of a PDF: a JPEG, a fax, or plain numbers that were packed. */
final class PdfPicture implements Picture {

    private static final String JPEG = "DCTDecode";
    private static final String FAX = "CCITTFaxDecode";
    private static final int MOST_FILTERS = 3;
    private static final int ANY_OF_PNG = 15;

    private final PdfDictionary dictionary;
    private final byte[] file;
    private final int from;
    private final int to;

    /** The picture whose data lie in the file at these places. */
    PdfPicture(PdfDictionary dictionary, byte[] file, int from, int to) {
        this.dictionary = dictionary;
        this.file = file;
        this.from = from;
        this.to = to;
    }

    @Override
    public Grey decode(Effort effort) throws IOException {
        List<String> filters = dictionary.filters();
        if (filters.size() > MOST_FILTERS) {
            throw new IOException("more filters than make sense");
        }
        byte[] data = Arrays.copyOfRange(file, from, to);
        for (String filter : filters.subList(0, Math.max(0, filters.size() - 1))) {
            effort.goOn();
            data = new Packing(filter).unpack(data, file.length + data.length * 4L);
        }
        String last = filters.isEmpty() ? "" : filters.getLast();
        return last.equals(JPEG) ? new JpegPicture(data).decode(effort) : plain(data, last, effort);
    }

    private Grey plain(byte[] data, String filter, Effort effort) throws IOException {
        int width = dictionary.number("Width");
        int height = dictionary.number("Height");
        effort.spend(width, height);
        int said = dictionary.number("BitsPerComponent");
        int bits = said < 0 ? 1 : said;
        if (filter.equals(FAX)) {
            Samples samples = new Samples(width, height, 1, 1, 1);
            return samples.grey(fax(width, height).unpack(data, samples.line() * height), samples.rising());
        }
        byte[] numbers = unpack(data, filter, new Samples(width, height, bits, 4, 4));
        int colours = new Samples(width, height, bits, 3, 3).line() * height <= numbers.length ? 3 : 1;
        Samples samples = new Samples(width, height, bits, colours, colours);
        return samples.grey(numbers, samples.rising());
    }

    /** The numbers of the pixels. Each line has one byte more where it was predicted from the line before, which need not be written where it can be read. */
    private byte[] unpack(byte[] data, String filter, Samples most) throws IOException {
        if (filter.isEmpty()) {
            return data;
        }
        int predictor = dictionary.number("Predictor");
        if (predictor > 1) {
            int colours = Math.clamp(dictionary.number("Colors"), 1, 4);
            return predicted(filter, most, predictor, colours).unpack(data, most.line() * most.height());
        }
        byte[] numbers = new Packing(filter).unpack(data, (most.line() + 1) * most.height());
        for (int colours : List.of(1, 3)) {
            Samples samples = new Samples(most.width(), most.height(), most.bits(), colours, colours);
            if (numbers.length == (samples.line() + 1) * most.height()) {
                return predicted(filter, most, ANY_OF_PNG, colours).unpack(data, samples.line() * most.height());
            }
        }
        return numbers;
    }

    private static Packing predicted(String filter, Samples size, int predictor, int colours) {
        return new Packing(filter)
                .with(COSName.PREDICTOR, predictor)
                .with(COSName.COLUMNS, size.width())
                .with(COSName.COLORS, colours)
                .with(COSName.BITS_PER_COMPONENT, size.bits());
    }

    private Packing fax(int width, int height) {
        return new Packing(FAX)
                .with(COSName.K, dictionary.faxCoding())
                .with(COSName.COLUMNS, width)
                .with(COSName.ROWS, height)
                .with(COSName.BLACK_IS_1, dictionary.isTrue("BlackIs1"))
                .with(COSName.ENCODED_BYTE_ALIGN, dictionary.isTrue("EncodedByteAlign"));
    }
}
