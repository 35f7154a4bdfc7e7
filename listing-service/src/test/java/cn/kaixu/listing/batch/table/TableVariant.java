package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import org.jspecify.annotations.Nullable;

/** One way the same table is saved, and what reading it must come to: the meaning of every heading, every value, every finding. */
final class TableVariant {

    private static final List<Column> COLUMNS = List.of(
            Column.NUMBER_IN_LIST,
            Column.PATENT_NUMBER,
            Column.TITLE,
            Column.PATENTEES,
            Column.PATENT_TYPE,
            Column.GRANT_DATE,
            Column.LICENCE_END,
            Column.SCOPE,
            Column.FEE_MODE,
            Column.AMOUNT,
            Column.CONTACT_NAME,
            Column.CONTACT_PHONE);
    private static final List<String> FIELDS = List.of(
            "patentNumber",
            "title",
            "patentees",
            "patentType",
            "grantDate",
            "licenceEnd",
            "scope",
            "royalty",
            "royalty.amount",
            "name",
            "phone");
    private static final String ENTRIES = """
            ZL201610537144.X|一种城市黑臭河道的生态修复装置及方法|武汉理工大学|INVENTION|2019-07-12|2030-12-31|420100|LUMP_SUM|20000|张三|027-87651234
            ZL201821672188.4|基于图像识别的道路巡检装置|武汉理工大学/湖北工业大学|UTILITY_MODEL|2019-06-04|2027-06-30|420000|LUMP_SUM|35000.5|李四|13800000000
            ZL201821730820.6|一种可调节的实验台架|宜昌市中心人民医院（三峡大学附属医院）|UTILITY_MODEL|2019-08-20|2027-12-31|420500|FREE||王五|0717-6441111
            """;

    private final String name;
    private final byte[] content;
    private final Map<String, Column> meanings = new HashMap<>();
    private final List<Map<String, String>> entries = new ArrayList<>();
    private final Set<String> findings = new TreeSet<>();

    private TableVariant(String name, byte[] content) {
        this.name = name;
        this.content = content;
        for (int at = 0; at < COLUMNS.size(); at++) {
            meanings.put(Grid.HEADINGS.get(at), COLUMNS.get(at));
        }
        ENTRIES.lines().forEach(line -> entries.add(entry(List.of(line.split("\\|", -1)))));
    }

    static TableVariant of(String name, byte[] content) {
        return new TableVariant(name, content);
    }

    TableVariant means(String heading, @Nullable Column column) {
        if (column == null) {
            meanings.remove(heading);
        } else {
            meanings.put(heading, column);
        }
        return this;
    }

    TableVariant reads(int entry, String field, String value) {
        entries.get(entry - 1).put(field, value);
        return this;
    }

    TableVariant readsEach(String field, String value) {
        entries.forEach(entry -> entry.put(field, value));
        return this;
    }

    /** The entry has this finding; its value is not taken where the finding says so. */
    TableVariant finds(int entry, String field, String rule) {
        findings.add(entry + " " + field + " " + rule);
        return this;
    }

    byte[] content() {
        return content;
    }

    List<Map<String, String>> entries() {
        return entries;
    }

    Set<String> findings() {
        return findings;
    }

    Optional<Column> meaning(String heading) {
        return Optional.ofNullable(meanings.get(heading.strip()));
    }

    @Override
    public String toString() {
        return name;
    }

    static Map<String, String> entry(ReadRow row) {
        DeclarationDraft draft = row.draft();
        return entry(List.of(
                draft.number().map(Object::toString).orElse(text(draft.patentNumber())),
                text(draft.title()),
                draft.owners().stream().map(PatenteeDraft::plainName).collect(Collectors.joining("/")),
                text(draft.patentType()),
                text(draft.grantDate()),
                text(draft.licenceEnd()),
                text(draft.scope()),
                text(draft.fee().mode()),
                Optional.ofNullable(draft.fee().amount())
                        .map(amount -> amount.stripTrailingZeros().toPlainString())
                        .orElse(""),
                row.contact().getOrDefault("name", ""),
                row.contact().getOrDefault("phone", "")));
    }

    private static Map<String, String> entry(List<String> values) {
        Map<String, String> entry = new LinkedHashMap<>();
        for (int at = 0; at < FIELDS.size(); at++) {
            entry.put(FIELDS.get(at), values.get(at));
        }
        return entry;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
