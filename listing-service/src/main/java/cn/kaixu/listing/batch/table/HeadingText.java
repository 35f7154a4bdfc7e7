package cn.kaixu.listing.batch.table;

import java.util.regex.Pattern;

/** What a heading says when its brackets, spaces, marks and numbering do not count, and in which unit its amounts are. */
record HeadingText(String plain, boolean inTenThousands, boolean inForeignMoney) {

    private static final int LONGEST = 100;
    private static final Pattern BESIDE_THE_POINT =
            Pattern.compile("[(\\[【〔{].*?[)\\]】〕}]|^\\d{1,2}[.、)]?(?=\\D)|[\\s\\u00A0*:：。]");
    private static final Pattern FOREIGN_MONEY = Pattern.compile("美元|欧元|港元|港币|日元|英镑|USD|EUR|HKD|\\$|€");

    static HeadingText of(String heading) {
        if (heading.length() > LONGEST) {
            return new HeadingText("", false, false); // a remark, not a heading
        }
        String text = CellValues.plain(heading);
        return new HeadingText(
                BESIDE_THE_POINT.matcher(text).replaceAll(""),
                text.contains("万元") || text.matches(".*\\(\\s*万\\s*\\).*"),
                FOREIGN_MONEY.matcher(text).find());
    }
}
