package cn.kaixu.review.register.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.register.RegisterRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulletinTest {

    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<LineError> errors = new ArrayList<>();

    @Test
    void readsALineInEitherEncoding() {
        String text =
                HEADER + "201610537144X,发明,\"装置,及方法\",武汉理工大学;乙公司,2016/7/8,2019年7月12日,,有效;普通许可,20270708,2026-11-01,公告\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            entries.clear();
            read(text.getBytes(charset));
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.patentNumber().value()).isEqualTo("ZL201610537144.X");
                assertThat(entry.title()).isEqualTo("装置,及方法");
                assertThat(entry.patentees()).containsExactly("武汉理工大学", "乙公司");
                assertThat(entry.filingDate()).isEqualTo("2016-07-08");
                assertThat(entry.grantDate()).isEqualTo("2019-07-12");
                assertThat(entry.annualFeePaidUntil()).isEqualTo("2027-07-08");
                assertThat(entry.legalStates())
                        .containsExactlyInAnyOrder(LegalState.IN_FORCE, LegalState.ORDINARY_LICENCE);
            });
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void keepsTheBracketedNamesOfOneOwnerTogether() {
        read("patentNumber,patentees,legalState,asOf\n201610537144X,武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所）、乙公司,有效,2026-11-01\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.patentees()).containsExactly("武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所）", "乙公司"));
    }

    @Test
    void skipsTheMarkAndEmptyLinesAndTakesColumnsInAnyOrder() {
        read("\uFEFFasOf,legalState,patentNumber\n\n2026-11-01,有效,ZL201610537144.X\n\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().source()).isEqualTo("file.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "2.02E+12,有效,2026-11-01,patentNumber,number-damaged-by-spreadsheet",
        "201610537144.1,有效,2026-11-01,patentNumber,number-check-digit",
        "'',有效,2026-11-01,patentNumber,value-missing",
        "201610537144X,'',2026-11-01,legalState,value-missing",
        "201610537144X,良好,2026-11-01,legalState,legal-state-unknown",
        "201610537144X,有效,2026-11-23,asOf,date-in-future",
        "201610537144X,有效,2026-02-30,asOf,date-malformed",
        "201610537144X,有效,'',asOf,value-missing"
    })
    void namesLineFieldAndRuleOfWhatItCannotRead(String number, String state, String asOf, String field, String rule) {
        String text = "patentNumber,legalState,asOf\n%s,%s,%s\n".formatted(number, state, asOf);
        read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(entries).isEmpty();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.rule()).isEqualTo(rule);
        });
    }

    @Test
    void refusesAFileWithoutTheColumns() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> survey("专利号,状态\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(RegisterRefusal.BULLETIN_HEADER_WRONG);
                    assertThat(refused.errors()).hasSize(3);
                });
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> survey(" \n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(RegisterRefusal.BULLETIN_EMPTY));
    }

    private void read(byte[] file) {
        Bulletins.lines(file).forEach(line -> {
            Optional<RegisterEntry> entry = line.read(TODAY, "file.csv");
            entry.ifPresent(entries::add);
            errors.addAll(line.errors());
        });
    }

    private static Survey survey(byte[] file) throws IOException {
        return Survey.of(new ByteArrayInputStream(file));
    }
}
