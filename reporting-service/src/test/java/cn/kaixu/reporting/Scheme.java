package cn.kaixu.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.LicenseeV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;

/** Messages of a small scheme: what was announced, withdrawn, licensed, recorded, and when. */
public final class Scheme {

    public static final PatenteeV1 WHUT = new PatenteeV1("武汉理工大学", "UNIVERSITY", "12100000441626842D");
    public static final PatenteeV1 OPTICS = new PatenteeV1("演示光电有限公司", "ENTERPRISE", null);

    private Scheme() {}

    /** The n-th invention of a year, with its right check digit. */
    public static PatentNumber patent(int number) {
        return numbered("2017", '1', number);
    }

    public static PatentNumber utilityModel(int number) {
        return numbered("2018", '2', number);
    }

    private static PatentNumber numbered(String year, char type, int number) {
        String digits = year + type + String.format("%07d", number);
        for (char check : "0123456789X".toCharArray()) {
            var reading = PatentNumber.read(digits + "." + check);
            if (reading.number().isPresent()) {
                return reading.number().get();
            }
        }
        throw new IllegalStateException(digits);
    }

    public static DeclarationAnnouncedV1 announced(
            PatentNumber patent, int round, String place, LocalDate on, PatenteeV1... owners) {
        return new DeclarationAnnouncedV1(
                declaration(patent),
                round,
                new PatentV1(patent, patent.type(), "一种装置 " + patent.compact(), null, null, null),
                List.of(owners),
                new TermsV1(
                        new RoyaltyV1("FREE", null, null, null, null, null, null),
                        LocalDate.of(2030, 12, 31),
                        "420000",
                        null),
                new SubmitterV1("wuhan-ipo", "武汉市知识产权局", place, "BATCH", "b1"),
                on,
                List.of());
    }

    public static DeclarationSuspendedV1 suspended(PatentNumber patent, int round, Instant at) {
        return new DeclarationSuspendedV1(
                declaration(patent), round, patent, List.of(new ReasonV1("legalState", "专利处于年费滞纳期。")), at);
    }

    public static DeclarationReinstatedV1 reinstated(PatentNumber patent, int round, Instant at) {
        return new DeclarationReinstatedV1(declaration(patent), round, patent, at);
    }

    public static DeclarationWithdrawnV1 withdrawn(PatentNumber patent, int round, LocalDate on) {
        return new DeclarationWithdrawnV1(declaration(patent), round, patent, "转让", on);
    }

    public static LicenceTookEffectV1 licensed(String licence, PatentNumber patent, LocalDate from, LocalDate end) {
        return new LicenceTookEffectV1(
                licence,
                declaration(patent),
                patent,
                new LicenseeV1("demo-firm-a", "演示精密制造有限公司", "420100"),
                "FREE",
                BigDecimal.ZERO,
                from,
                end);
    }

    public static RecordalRecordedV1 recorded(String licence, PatentNumber patent, LocalDate on) {
        return new RecordalRecordedV1("RC-" + licence, licence, patent, "X2026420000001", on);
    }

    private static String declaration(PatentNumber patent) {
        return "D" + patent.compact();
    }
}
