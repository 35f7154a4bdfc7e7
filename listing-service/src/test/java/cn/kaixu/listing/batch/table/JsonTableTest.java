package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.json.JsonRefusal;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.problem.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Batches in JSON are read as the table with the same content would be. */
class JsonTableTest {

    private static final TableReader READER =
            new TableReader(new FileLimits(1 << 20, 5, 200, 10, 1 << 20, 200), Places.hubei());
    private static final String ROW = """
            {"patentNumber": "201610537144.X", "title": "一种装置", "patentees": ["武汉理工大学", "甲公司"], \
            "patentType": "INVENTION", "grantDate": "2019-07-12", "licenceEnd": "2027-12-31", "scope": "420000", \
            "singleTerm": "三年", "royalty": {"mode": "LUMP_SUM", "amount": 20000.50, "payWithinDays": 30}, \
            "evaluationReport": "POSITIVE", "allOwnersAgreed": true, "promisesAccepted": false, \
            "contact": {"name": "张三", "phone": "027-12345678"}}""";
    private static final String TABLE = """
            专利号,专利名称,专利权人,专利类型,授权公告日,许可期限届满日,开放范围,单次许可期限,使用费标准,一次总付金额,付款天数,评价报告,全体专利权人同意,是否承诺符合条件,联系人,电话
            201610537144.X,一种装置,武汉理工大学；甲公司,发明,2019-07-12,2027-12-31,全省,三年,一次总付,20000.50,30,肯定,是,否,张三,027-12345678
            """;

    @Test
    void readsWhatTheSameTableSays() {
        ReadRow expected = rows(TABLE).getFirst();

        for (String text : List.of("[" + ROW + "]", ROW, "\uFEFF \n[ " + ROW + "\n]\n")) {
            ReadRow row = rows(text).getFirst();
            assertThat(row.draft()).isEqualTo(expected.draft());
            assertThat(row.contact()).isEqualTo(expected.contact());
            assertThat(row.unread()).isEmpty();
        }
    }

    @Test
    void numbersRowsByPlaceOrByLine() {
        assertThat(rows("[" + ROW + "," + ROW + "]")).extracting(ReadRow::row).containsExactly(1, 2);
        assertThat(rows(ROW + "\r\n\n" + ROW + "\n")).extracting(ReadRow::row).containsExactly(1, 3);
    }

    @Test
    void findsWhatATableWouldBeToldOf() {
        ReadRow row = rows("""
                [{"patentNumber": null, "legalState": "质押", "grantDate": "去年", "royalty": {"salesShare": 0.05, "amount": "约两万"}}]
                """).getFirst();

        assertThat(row.unread())
                .extracting(finding -> finding.severity() + " "
                        + finding.problem().field() + " " + finding.problem().rule())
                .containsExactlyInAnyOrder(
                        Severity.ERROR + " legalState legal-state-permits",
                        Severity.ERROR + " grantDate date-is-readable",
                        Severity.WARNING + " royalty.salesShare share-is-in-percent",
                        Severity.ERROR + " royalty.amount number-is-readable");
    }

    @Test
    void saysWhereTheTextBreaks() {
        assertThat(refusal("[{\"title\":\n\n NaN}]").arguments()).containsExactly("3", "5");
        assertThat(refusal(ROW + "\n{\"title\" \"a\"}").arguments()).startsWith("2");
        Refused unknown = refusal("[{}, {\"royalty\": {\"instalments\": {\"last\": 1}}}]");
        assertThat(unknown.code()).isEqualTo(JsonRefusal.JSON_FIELD_UNKNOWN);
        assertThat(unknown.arguments()).containsExactly("/1/royalty/instalments/last");
        assertThat(refusal("{}\n{\"patentees\": [\"甲\", 1]}").arguments()).containsExactly("2:/patentees/1");
    }

    @Test
    void keepsToTheLimitOfRows() {
        assertThat(rows("{}\n".repeat(5))).hasSize(5);
        assertThat(refusal("{}\n".repeat(6)).code().code()).isEqualTo("table-too-long");
        assertThat(refusal("[]").code()).isEqualTo(TableRefusal.TABLE_HAS_NO_ROWS);
    }

    private static List<ReadRow> rows(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        READER.inspect(content);
        return ((ReadFile) READER.read(content, header -> Optional.empty())).rows();
    }

    private static Refused refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> rows(text));
    }
}
