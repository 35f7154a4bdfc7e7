package cn.kaixu.listing.batch.json;

import java.util.function.Consumer;

import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.Refused;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads a batch sent as JSON row by row, with the bounds of a table file. What a row may not hold ends the reading. */
public final class JsonRows {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 8;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(FileLimits.CELL_CHARACTERS)
                    .build())
            .build();

    private final FileLimits limits;
    private final JsonFields fields;

    public JsonRows(FileLimits limits, JsonFields fields) {
        this.limits = limits;
        this.fields = fields;
    }

    /**
     * Shows every row to the reader.
     *
     * @throws Refused at the first thing that is broken, unknown or beyond the limits
     */
    public void read(byte[] content, JsonShape shape, Consumer<JsonRow> reader) {
        if (content.length > limits.fileBytes()) {
            throw new Refused(FileRefusal.FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        String text = JsonShape.text(content);
        switch (shape) {
            case ARRAY -> array(text, reader);
            case LINES -> lines(text, reader);
        }
    }

    private void array(String text, Consumer<JsonRow> reader) {
        guarded(0, text, parser -> {
            parser.nextToken();
            int number = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                requireRoom(++number);
                reader.accept(RowObject.read(parser, fields, JsonShape.ARRAY, number));
            }
        });
    }

    private void lines(String text, Consumer<JsonRow> reader) {
        int number = 0;
        int filled = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() : end + 1;
            requireRoom(++number / 10);
            if (!line.isBlank()) {
                requireRoom(++filled);
                line(number, line, reader);
            }
        }
    }

    private void line(int number, String line, Consumer<JsonRow> reader) {
        guarded(number - 1, line, parser -> {
            parser.nextToken();
            reader.accept(RowObject.read(parser, fields, JsonShape.LINES, number));
        });
    }

    private void requireRoom(int rows) {
        if (rows > limits.rows()) {
            throw new Refused(FileRefusal.TABLE_TOO_LONG, limits.rows());
        }
    }

    /** Runs a reading that must use up its text; {@code linesBefore} are counted in where it breaks. */
    private static void guarded(int linesBefore, String text, Consumer<JsonParser> reading) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            reading.accept(parser);
            if (parser.nextToken() != null) {
                throw malformed(linesBefore, parser.currentTokenLocation());
            }
        } catch (StreamConstraintsException e) {
            throw because(e, new Refused(FileRefusal.FILE_TEXT_TOO_LONG)); // depth is bounded by the names of the form
        } catch (StreamReadException e) {
            throw because(e, malformed(linesBefore, e.getLocation()));
        }
    }

    private static Refused malformed(int linesBefore, TokenStreamLocation location) {
        return new Refused(
                JsonRefusal.JSON_IS_MALFORMED,
                String.valueOf(linesBefore + location.getLineNr()),
                String.valueOf(location.getColumnNr()));
    }

    private static Refused because(Exception cause, Refused refused) {
        refused.initCause(cause);
        return refused;
    }
}
