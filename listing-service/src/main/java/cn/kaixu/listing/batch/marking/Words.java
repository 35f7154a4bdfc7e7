package cn.kaixu.listing.batch.marking;

import java.util.regex.Pattern;

/** Writes words into XML in ASCII alone, so that they are right in whatever encoding a part has. */
final class Words {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int FIRST_PRINTED = ' ';
    private static final int LAST_ASCII = 126;
    private static final int LONGEST = 4_000;

    private Words() {}

    static String xml(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        StringBuilder xml = new StringBuilder(text.length() * 8);
        // workbooks read _x000D_ as a character of that number
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(point -> put(xml, point));
        return xml.toString();
    }

    private static void put(StringBuilder xml, int point) {
        boolean plain = point >= FIRST_PRINTED && point <= LAST_ASCII && "&<>\"'".indexOf(point) < 0;
        if (plain) {
            xml.append((char) point);
        } else if (point >= FIRST_PRINTED || point == '\n' || point == '\t') {
            boolean allowed = Character.isBmpCodePoint(point) ? isCharacter(point) : Character.isValidCodePoint(point);
            xml.append("&#").append(allowed ? point : '?').append(';');
        }
    }

    private static boolean isCharacter(int point) {
        return !Character.isSurrogate((char) point) && point < 0xFFFE;
    }
}
