package cn.kaixu.listing.batch.marking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.FillPatternType;

/** The cell formats of an XLS with the fill of a mark, from the palette every such file has. */
final class OldStyles {

    private static final int MOST_FORMATS = 4_000;
    private static final Map<Tone, HSSFColorPredefined> COLOURS = Map.of(
            Tone.WRONG, HSSFColorPredefined.ROSE,
            Tone.MISSING, HSSFColorPredefined.LIGHT_YELLOW,
            Tone.HINT, HSSFColorPredefined.PALE_BLUE);

    private final HSSFWorkbook workbook;
    private final Map<Short, Map<Tone, HSSFCellStyle>> derived = new HashMap<>();

    OldStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    HSSFCellStyle like(HSSFCellStyle style, Tone tone) {
        if (tone == Tone.NONE || workbook.getNumCellStyles() >= MOST_FORMATS) {
            return style;
        }
        return derived.computeIfAbsent(style.getIndex(), none -> new EnumMap<>(Tone.class))
                .computeIfAbsent(tone, none -> derive(style, tone));
    }

    private HSSFCellStyle derive(HSSFCellStyle style, Tone tone) {
        HSSFCellStyle changed = workbook.createCellStyle();
        changed.cloneStyleFrom(style);
        changed.setFillForegroundColor(Objects.requireNonNull(COLOURS.get(tone)).getIndex());
        changed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return changed;
    }
}
