package cn.kaixu.listing.batch.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.platform.problem.Refused;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one object into cells. Only names that are known are gone into, so it never goes deeper than the form does. */
final class RowObject {

    private final JsonParser parser;
    private final JsonFields fields;
    private final JsonShape shape;
    private final int number;
    private final Map<String, TableCell> cells = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private RowObject(JsonParser parser, JsonFields fields, JsonShape shape, int number) {
        this.parser = parser;
        this.fields = fields;
        this.shape = shape;
        this.number = number;
    }

    /** Reads the object the parser stands at. */
    static JsonRow read(JsonParser parser, JsonFields fields, JsonShape shape, int number) {
        RowObject row = new RowObject(parser, fields, shape, number);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw row.refused(JsonRefusal.JSON_ROW_IS_NO_OBJECT, "");
        }
        row.object("");
        return new JsonRow(number, row.cells);
    }

    private void object(String prefix) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = prefix + parser.currentName();
            boolean object = fields.objects().contains(path);
            if (!object && !fields.paths().contains(path)) {
                throw refused(JsonRefusal.JSON_FIELD_UNKNOWN, path);
            }
            if (!seen.add(path)) {
                throw refused(JsonRefusal.JSON_FIELD_REPEATED, path);
            }
            JsonToken value = parser.nextToken();
            if (object) {
                enter(path, value);
            } else {
                cells.put(path, cell(path, value));
            }
        }
    }

    private void enter(String path, JsonToken value) {
        if (value == JsonToken.START_OBJECT) {
            object(path + ".");
        } else if (value != JsonToken.VALUE_NULL) {
            throw refused(JsonRefusal.JSON_VALUE_WRONG_FORM, path);
        }
    }

    private TableCell cell(String path, JsonToken value) {
        return switch (value) {
            case VALUE_NULL -> TableCell.EMPTY;
            case VALUE_STRING -> TableCell.of(parser.getString());
            case VALUE_TRUE -> TableCell.of("是");
            case VALUE_FALSE -> TableCell.of("否");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case START_ARRAY -> list(path);
            default -> throw refused(JsonRefusal.JSON_VALUE_WRONG_FORM, path);
        };
    }

    /** A number where a day belongs would be counted from a spreadsheet's day zero, which JSON does not have. */
    private TableCell number(String path) {
        if (fields.days().contains(path)) {
            throw refused(JsonRefusal.JSON_VALUE_WRONG_FORM, path);
        }
        return TableCell.of(parser.getDecimalValue());
    }

    private TableCell list(String path) {
        if (!fields.lists().contains(path)) {
            throw refused(JsonRefusal.JSON_VALUE_WRONG_FORM, path);
        }
        List<String> texts = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next != JsonToken.VALUE_STRING) {
                throw refused(JsonRefusal.JSON_VALUE_WRONG_FORM, path + "[" + texts.size() + "]");
            }
            texts.add(parser.getString());
        }
        return TableCell.of(String.join("；", texts));
    }

    private Refused refused(JsonRefusal reason, String path) {
        return new Refused(reason, shape.address(path, number));
    }
}
