package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What cells come to: exactly what they say, or a finding. */
class TableValuesTest {

    private static final String HEADER = "序号,专利号,专利名称,专利权人（全部）,专利类型（发明/实用新型/外观设计）,开放范围（全省/XX市）,联系人\n";

    private final TableReader reader =
            new TableReader(new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 100), Places.hubei());

    @Test
    void comeInFullWidthToo() {
        DeclarationDraft draft = only(read(HEADER + "１,ＺＬ２０１６１０５３７１４４．Ｘ,ＣＯ２热泵　干燥装置,武汉理工大学,发 明,武汉,\n"));

        assertThat(draft.number()).hasToString("Optional[ZL201610537144.X]");
        assertThat(draft.title()).isEqualTo("CO2热泵 干燥装置");
        assertThat(draft.patentType()).isEqualTo(PatentType.INVENTION);
        assertThat(draft.scope()).isEqualTo("420100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲公司;乙大学            | 甲公司/乙大学
                    甲公司、乙大学，丙研究所  | 甲公司/乙大学/丙研究所
                    武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所） | 武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所）
                    Kaixu Tech Co., Ltd.；甲公司 | Kaixu Tech Co., Ltd./甲公司
                    """)
    void splitOwnersOutsideBracketsOnly(String cell, String owners) {
        DeclarationDraft draft = only(read(HEADER + "1,ZL201610537144.X,名称,\"" + cell + "\",发明,全省,\n"));
        assertThat(draft.owners().stream().map(PatenteeDraft::plainName).toList())
                .isEqualTo(List.of(owners.split("/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-07-12", "2019/7/12", "2019.7.12", "2019年7月12日", "20190712", "43658", "2019-07-12 00:00:00"
            })
    void areDatesInManySpellings(String spelling) {
        ReadTable table = read("专利号,专利名称,专利权人,授权公告日\nZL201610537144.X,名称,甲," + spelling + "\n");
        TableCell cell = spelling.equals("43658") ? TableCell.of(new BigDecimal(spelling)) : TableCell.of(spelling);
        assertThat(CellValues.date(cell, 0)).contains(LocalDate.of(2019, 7, 12));
        if (cell.number() == null) {
            assertThat(only(table).grantDate()).isEqualTo(LocalDate.of(2019, 7, 12));
        }
    }

    @ParameterizedTest
    @CsvSource({"20000,20000", "'2万元',20000", "'￥1,234.50元',1234.50", "'约两万',"})
    void areAmountsOrAreNamed(String spelling, BigDecimal amount) {
        ReadTable table = read("专利号,专利名称,专利权人,使用费标准,一次总付金额（元）\nZL201610537144.X,名称,甲,一次总付,\"" + spelling + "\"\n");
        if (amount == null) {
            assertThat(table.rows().getFirst().unread())
                    .extracting(finding -> finding.problem().rule())
                    .containsExactly("number-is-readable");
        } else {
            assertThat(only(table).fee().mode()).isEqualTo(RoyaltyMode.LUMP_SUM);
            assertThat(only(table).fee().amount()).isEqualByComparingTo(amount);
        }
    }

    @Test
    void areNeverGuessed() {
        assertThat(read(HEADER + "1,ZL201610537144.X,名称,甲,方法,火星市,\n")
                        .rows()
                        .getFirst()
                        .unread())
                .extracting(finding -> finding.problem().rule())
                .containsExactly("patent-type-is-readable", "place-is-readable");
    }

    @ParameterizedTest
    @CsvSource({"有效,0", "授权,0", "质押,1", "失效,1", "不详,1"})
    void includeTheLegalState(String state, int findings) {
        assertThat(read("专利号,专利名称,专利权人,专利法律状态\nZL201610537144.X,名称,甲," + state + "\n")
                        .rows()
                        .getFirst()
                        .unread())
                .hasSize(findings);
    }

    private ReadTable read(byte[] content) {
        return ((ReadFile) reader.read(content, header -> Optional.empty()))
                .tables()
                .getFirst();
    }

    private ReadTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static DeclarationDraft only(ReadTable table) {
        return table.rows().getFirst().draft();
    }
}
