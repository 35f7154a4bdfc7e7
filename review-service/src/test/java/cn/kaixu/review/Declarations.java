package cn.kaixu.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationPapersChangedV1;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.PaperV1;
import cn.kaixu.contract.listing.PapersV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.StatementsV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;
import org.jspecify.annotations.Nullable;

/** Messages as listing sends them, about real patents. */
public final class Declarations {

    static final String EVALUATION_REPORT = "EVALUATION_REPORT";

    private Declarations() {}

    public static DeclarationSubmittedV1 submitted(String number) {
        return submitted(number, LocalDate.of(2027, 12, 31));
    }

    static DeclarationSubmittedV1 submitted(String number, LocalDate licenceEnd) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationSubmittedV1(
                "D" + patent.compact(),
                1,
                new PatentV1(patent, patent.type(), "一种下置储物平台的高中生用书桌", LocalDate.of(2019, 7, 12), null, null),
                List.of(new PatenteeV1("武汉科技大学", "UNIVERSITY", null)),
                new TermsV1(
                        new RoyaltyV1("LUMP_SUM", null, null, new BigDecimal("50000"), 30, null, null),
                        licenceEnd,
                        "420000",
                        null),
                new StatementsV1(true, true, false, false, "POSITIVE", null, null),
                new SubmitterV1("wuhan-ipo", "武汉市知识产权局", "420100", "BATCH", "B-1"),
                List.of("licenceEnd"),
                papers(EVALUATION_REPORT));
    }

    /** The same as from a listing service that knew nothing of papers, or with other papers. */
    static DeclarationSubmittedV1 submitted(String number, @Nullable PapersV1 papers) {
        DeclarationSubmittedV1 usual = submitted(number);
        return new DeclarationSubmittedV1(
                usual.declarationId(),
                usual.round(),
                usual.patent(),
                usual.patentees(),
                usual.terms(),
                usual.statements(),
                usual.submitter(),
                usual.demoFields(),
                papers);
    }

    static PapersV1 papers(String... kinds) {
        return new PapersV1(
                Stream.of(kinds)
                        .map(kind -> new PaperV1(
                                kind,
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                Instant.parse("2026-11-22T03:00:00Z")))
                        .toList(),
                false);
    }

    static DeclarationPapersChangedV1 papersChanged(String number, String... kinds) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationPapersChangedV1("D" + patent.compact(), 1, patent, papers(kinds));
    }

    static DeclarationWithdrawnV1 withdrawn(String number) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationWithdrawnV1("D" + patent.compact(), 1, patent, "权属变更", LocalDate.of(2026, 11, 22));
    }

    public static DeclarationAnnouncedV1 announced(String number) {
        DeclarationSubmittedV1 submitted = submitted(number);
        return new DeclarationAnnouncedV1(
                submitted.declarationId(),
                submitted.round(),
                submitted.patent(),
                submitted.patentees(),
                submitted.terms(),
                submitted.submitter(),
                LocalDate.of(2026, 11, 22),
                List.of());
    }

    static DeclarationExpiredV1 expired(String number) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationExpiredV1("D" + patent.compact(), 1, patent, LocalDate.of(2027, 12, 31));
    }

    static DeclarationRevokedV1 revoked(String number) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationRevokedV1(
                "D" + patent.compact(), 1, patent, "试点通知附件4注意事项三", List.of(), LocalDate.of(2026, 11, 22));
    }

    static DeclarationTermsAmendedV1 amended(String number, LocalDate licenceEnd) {
        DeclarationSubmittedV1 submitted = submitted(number, licenceEnd);
        return new DeclarationTermsAmendedV1(
                submitted.declarationId(),
                1,
                1,
                submitted.patent().number(),
                submitted.terms(),
                LocalDate.of(2026, 11, 22));
    }

    /** The n-th utility model of 2018, with its right check digit; each test of a shared queue takes its own. */
    public static String numbered(int serial) {
        String digits = "20182%07d".formatted(serial);
        return "0123456789X"
                .chars()
                .mapToObj(check -> PatentNumber.read(digits + (char) check).number())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }

    static String caseOf(String number) {
        return "R-D" + new PatentNumber(number).compact() + "-1";
    }
}
