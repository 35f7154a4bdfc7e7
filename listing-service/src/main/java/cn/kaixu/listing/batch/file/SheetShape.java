package cn.kaixu.listing.batch.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What a sheet of an XLSX says about its cells besides their values: hidden columns, merged areas, and whether it lies within a sheet's bounds. */
final class SheetShape {

    private static final int COLUMNS_OF_A_SHEET = 16_384;
    private static final int MOST_AREAS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Area> merged = new ArrayList<>();

    private final int strings;
    private boolean refersToText;

    private SheetShape(int strings) {
        this.strings = strings;
    }

    /** Reads the sheet of a workbook that keeps so many texts. */
    static SheetShape read(InputStream sheet, int strings) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(sheet);
        SheetShape shape = new SheetShape(strings);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                shape.note(xml);
            }
        }
        xml.close();
        return shape;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    List<Area> merged() {
        return merged;
    }

    private void note(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> column(xml);
            case "c" -> {
                cell(xml.getAttributeValue(null, "r"));
                refersToText = "s".equals(xml.getAttributeValue(null, "t"));
            }
            case "v" -> {
                if (refersToText) {
                    reference(xml.getElementText());
                }
            }
            case "mergeCell" -> area(xml.getAttributeValue(null, "ref"));
            default -> {} // says nothing about where cells are
        }
    }

    private void column(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        if ("1".equals(hidden) || "true".equals(hidden)) {
            int first = Integer.parseInt(xml.getAttributeValue(null, "min"));
            int last = Math.min(COLUMNS_OF_A_SHEET, Integer.parseInt(xml.getAttributeValue(null, "max")));
            for (int column = first; column <= last; column++) {
                hiddenColumns.add(column - 1);
            }
        }
    }

    /** A cell far outside would make a reader fill the way there with blanks. */
    private static void cell(@Nullable String name) {
        if (name != null && (!CELL.matcher(name).matches() || CellName.columnOf(name) >= COLUMNS_OF_A_SHEET)) {
            throw new Refused(FileRefusal.FILE_IS_DAMAGED);
        }
    }

    /** A reader would look for a text that is not there until the memory is full. */
    private void reference(String number) {
        if (!number.isBlank()
                && (!NUMBER.matcher(number.strip()).matches() || Integer.parseInt(number.strip()) >= strings)) {
            throw new Refused(FileRefusal.FILE_IS_DAMAGED);
        }
    }

    private void area(@Nullable String reference) {
        if (reference == null || merged.size() >= MOST_AREAS) {
            throw new Refused(FileRefusal.FILE_IS_DAMAGED);
        }
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        cell(first);
        cell(last);
        merged.add(Area.between(first, last));
    }
}
