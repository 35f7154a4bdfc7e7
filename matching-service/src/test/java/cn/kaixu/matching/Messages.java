package cn.kaixu.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.LicenseeV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ChecksCompletedV1;

/** Messages as the other services send them. */
final class Messages {

    private Messages() {}

    static DeclarationAnnouncedV1 announced(String number, int round, String title) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationAnnouncedV1(
                "D" + patent.compact(),
                round,
                new PatentV1(patent, patent.type(), title, LocalDate.of(2019, 7, 12), null, null),
                List.of(new PatenteeV1("武汉科技大学", "UNIVERSITY", null)),
                new TermsV1(
                        new RoyaltyV1(
                                "ENTRY_FEE_AND_SHARE",
                                new BigDecimal("10000"),
                                new BigDecimal("3"),
                                null,
                                null,
                                null,
                                null),
                        LocalDate.of(2027, 12, 31),
                        "420000",
                        "提供一次技术指导"),
                new SubmitterV1("wuhan-ipo", "武汉市知识产权局", "420100", "BATCH", "B-1"),
                LocalDate.of(2026, 11, 22),
                List.of("royalty"));
    }

    static DeclarationWithdrawnV1 withdrawn(String number, int round) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationWithdrawnV1("D" + patent.compact(), round, patent, "权属变更", LocalDate.of(2026, 11, 22));
    }

    static DeclarationTermsAmendedV1 amended(String number, int amendment, String licenceEnd) {
        PatentNumber patent = new PatentNumber(number);
        RoyaltyV1 free = new RoyaltyV1("FREE", null, null, null, null, null, null);
        return new DeclarationTermsAmendedV1(
                "D" + patent.compact(),
                1,
                amendment,
                patent,
                new TermsV1(free, LocalDate.parse(licenceEnd), "420000", null),
                LocalDate.of(2026, 11, 22));
    }

    static DeclarationExpiredV1 expired(String number, String lastDay) {
        PatentNumber patent = new PatentNumber(number);
        return new DeclarationExpiredV1("D" + patent.compact(), 1, patent, LocalDate.parse(lastDay));
    }

    static ChecksCompletedV1 checked(String number, String outcome, Instant at) {
        PatentNumber patent = new PatentNumber(number);
        return new ChecksCompletedV1(
                "R-D" + patent.compact() + "-1",
                "D" + patent.compact(),
                1,
                patent,
                "pilot-2026.1",
                at,
                List.of(new CheckV1("annual-fee-is-paid", outcome, "登记簿：年费已缴至 2027-07-08。", "专利法实施细则第八十六条")));
    }

    static LicenceTookEffectV1 licensed(String licenceId, String number) {
        PatentNumber patent = new PatentNumber(number);
        return new LicenceTookEffectV1(
                licenceId,
                "D" + patent.compact(),
                patent,
                new LicenseeV1("demo-firm-a", "演示精密制造有限公司", "420100"),
                "ENTRY_FEE_AND_SHARE",
                new BigDecimal("10000"),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2027, 12, 31));
    }

    static RecordalRecordedV1 recorded(String licenceId, String number) {
        return new RecordalRecordedV1(
                "K-" + licenceId, licenceId, new PatentNumber(number), "X2026420000001", LocalDate.of(2026, 11, 23));
    }
}
