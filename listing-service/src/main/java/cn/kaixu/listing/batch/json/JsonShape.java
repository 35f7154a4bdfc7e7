package cn.kaixu.listing.batch.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The two ways forms come as JSON: an array of them, or one a line (NDJSON). Each has its own way of naming a place. */
public enum JsonShape {
    ARRAY("JSON"),
    LINES("NDJSON");

    private static final char MARK = '\uFEFF';
    private static final int TEXT_TO_JUDGE_BY = 4_096;

    private final String sheet;

    JsonShape(String sheet) {
        this.sheet = sheet;
    }

    /** What stands where a workbook has the name of a sheet. */
    public String sheet() {
        return sheet;
    }

    /** The shape a batch was read in, if it was JSON. */
    public static Optional<JsonShape> ofSheet(@Nullable String sheet) {
        return Arrays.stream(values())
                .filter(shape -> shape.sheet.equals(sheet))
                .findFirst();
    }

    /**
     * The address of a field: in an array a JSON pointer such as {@code /4/royalty/amount}, in lines the number of the line and a pointer within it, such as
     * {@code 5:/royalty/amount}.
     */
    public String address(String field, int row) {
        String pointer = field.isEmpty()
                ? ""
                : "/" + field.replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
        return this == ARRAY ? "/" + (row - 1) + pointer : row + ":" + pointer;
    }

    /** The shape by the first two marks that are no blanks; a table never begins with these. */
    public static Optional<JsonShape> of(byte[] content) {
        int length = Math.min(content.length, TEXT_TO_JUDGE_BY);
        String start = withoutMark(new String(content, 0, length, StandardCharsets.UTF_8))
                .replaceAll("[ \\t\\r\\n]", "");
        if (start.startsWith("[{") || start.equals("[]")) {
            return Optional.of(ARRAY);
        }
        return start.startsWith("{\"") || start.startsWith("{}") ? Optional.of(LINES) : Optional.empty();
    }

    static String text(byte[] content) {
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            Refused refused = new Refused(FileRefusal.FILE_IS_DAMAGED);
            refused.initCause(e);
            throw refused;
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
