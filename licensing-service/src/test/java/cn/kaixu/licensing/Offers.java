package cn.kaixu.licensing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;

/** Announcements as listing-service publishes them. */
public final class Offers {

    public static final RoyaltyV1 FREE = new RoyaltyV1("FREE", null, null, null, null, null, null);
    public static final RoyaltyV1 LUMP_SUM =
            new RoyaltyV1("LUMP_SUM", null, null, new BigDecimal("50000"), 30, null, null);
    public static final RoyaltyV1 OTHER = new RoyaltyV1("OTHER", null, null, null, null, null, "每台设备 200 元");

    private Offers() {}

    /** The n-th invention of 2017, with its right check digit. */
    public static PatentNumber patent(int number) {
        String digits = "20171" + String.format("%07d", number);
        for (char check : "0123456789X".toCharArray()) {
            var reading = PatentNumber.read(digits + "." + check);
            if (reading.number().isPresent()) {
                return reading.number().get();
            }
        }
        throw new IllegalStateException(digits);
    }

    public static DeclarationAnnouncedV1 announced(PatentNumber patent, int round, RoyaltyV1 royalty, String kind) {
        return new DeclarationAnnouncedV1(
                "D" + patent.compact(),
                round,
                new PatentV1(patent, patent.type(), "一种高强度混凝土的制备方法", LocalDate.of(2019, 7, 9), null, null),
                List.of(new PatenteeV1("武汉理工大学", kind, null)),
                new TermsV1(royalty, LocalDate.of(2030, 12, 31), "420000", null),
                new SubmitterV1("whut", "武汉理工大学", "420100", "ONLINE", null),
                LocalDate.of(2026, 11, 20),
                List.of());
    }

    public static DeclarationSuspendedV1 suspended(PatentNumber patent, int round, Instant at) {
        return new DeclarationSuspendedV1(
                "D" + patent.compact(), round, patent, List.of(new ReasonV1("legalState", "专利处于年费滞纳期。")), at);
    }

    public static DeclarationReinstatedV1 reinstated(PatentNumber patent, int round, Instant at) {
        return new DeclarationReinstatedV1("D" + patent.compact(), round, patent, at);
    }

    public static DeclarationTermsAmendedV1 amended(PatentNumber patent, int round, int amendment, RoyaltyV1 royalty) {
        return new DeclarationTermsAmendedV1(
                "D" + patent.compact(),
                round,
                amendment,
                patent,
                new TermsV1(royalty, LocalDate.of(2032, 12, 31), "420000", null),
                LocalDate.of(2026, 11, 21));
    }

    public static DeclarationWithdrawnV1 withdrawn(PatentNumber patent, int round) {
        return new DeclarationWithdrawnV1("D" + patent.compact(), round, patent, "转让", LocalDate.of(2026, 11, 21));
    }
}
