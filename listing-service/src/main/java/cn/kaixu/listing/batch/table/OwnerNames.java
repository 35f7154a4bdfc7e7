package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The owners in a cell. A mark inside brackets belongs to a name, and so does the comma of {@code Co., Ltd.}. */
final class OwnerNames {

    private static final Pattern COMPANY_SUFFIX =
            Pattern.compile("\\s*(co|ltd|inc|llc|corp|gmbh|limited|l\\.?p|s\\.?a)\\b", Pattern.CASE_INSENSITIVE);
    private static final String BODY = "(大学|学院|公司|集团|研究院|研究所|研究中心|中心|医院|学校|厂|所|局)";
    private static final Pattern BETWEEN_BODIES =
            Pattern.compile("(?<=" + BODY + ")[ \\t\\u00A0\\u3000]+(?=\\p{IsHan})");
    private static final Pattern SPACE_BETWEEN_NAMES = Pattern.compile("\\p{IsHan}{2,} +\\p{IsHan}{2,}");
    private static final Pattern AND_OTHERS = Pattern.compile(".*等(\\s*[\\d一二三四五六七八九十]+\\s*[个家人名位]?.*)?");
    private static final int SUFFIX_REACH = 16;

    private OwnerNames() {}

    static List<String> of(String cell) {
        String text = BETWEEN_BODIES.matcher(cell).replaceAll(";");
        List<String> owners = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '(' || next == '（') {
                depth++;
            } else if ((next == ')' || next == '）') && depth > 0) {
                depth--;
            } else if (depth == 0 && separates(text, at)) {
                owners.add(CellValues.name(text.substring(start, at)));
                start = at + 1;
            }
        }
        owners.add(CellValues.name(text.substring(start)));
        owners.removeIf(String::isEmpty);
        return owners;
    }

    /** 甲公司等3家 does not name them all. */
    static boolean leavesSomeOut(List<String> owners) {
        return owners.stream().anyMatch(owner -> AND_OTHERS.matcher(owner).matches());
    }

    static boolean mayBeSeveral(String owner) {
        return SPACE_BETWEEN_NAMES.matcher(owner).matches();
    }

    private static boolean separates(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', '；', '、', '\n', '|', '/' -> true;
            case ',', '，' ->
                !COMPANY_SUFFIX
                        .matcher(text)
                        .region(at + 1, Math.min(text.length(), at + 1 + SUFFIX_REACH))
                        .lookingAt();
            default -> false;
        };
    }
}
