package cn.kaixu.review.rules;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** The licence must not outlive the patent. */
final class TermRules {

    private TermRules() {}

    static Finding licenceEndsWithinTerm(CaseFacts facts) {
        LocalDate licenceEnd = facts.dossier().terms().licenceEnd();
        if (licenceEnd.isBefore(facts.today())) {
            return Finding.fail("许可期限届满日 %s 早于核查当日 %s。".formatted(licenceEnd, facts.today()));
        }
        LocalDate registered = facts.register().map(RegisterEntry::termEnd).orElse(null);
        if (registered != null) {
            return compare(licenceEnd, registered, "登记簿载明专利权期限届满日");
        }
        LocalDate filed = filingDate(facts);
        return filed == null ? byYearOfFiling(facts, licenceEnd) : byFilingDate(facts, licenceEnd, filed);
    }

    private static @Nullable LocalDate filingDate(CaseFacts facts) {
        LocalDate registered = facts.register().map(RegisterEntry::filingDate).orElse(null);
        return registered == null ? facts.patent().filingDate() : registered;
    }

    private static Finding compare(LocalDate licenceEnd, LocalDate termEnd, String basis) {
        return licenceEnd.isAfter(termEnd)
                ? Finding.fail("许可期限届满日 %s 晚于%s %s。".formatted(licenceEnd, basis, termEnd))
                : Finding.pass("许可期限届满日 %s 不晚于%s %s。".formatted(licenceEnd, basis, termEnd));
    }

    private static Finding byFilingDate(CaseFacts facts, LocalDate licenceEnd, LocalDate filed) {
        PatentType type = facts.patent().number().type();
        LocalDate reckoned = PatentTerm.end(type, filed);
        LocalDate declared = facts.patent().termEnd();
        if (type == PatentType.INVENTION
                && licenceEnd.isAfter(reckoned)
                && declared != null
                && !licenceEnd.isAfter(declared)) {
            return Finding.unknown("许可期限届满日 %s 晚于按申请日 %s 推算的 %s，申报的届满日 %s 或含期限补偿，登记簿无记录，请核对。"
                    .formatted(licenceEnd, filed, reckoned, declared));
        }
        return compare(licenceEnd, reckoned, "按申请日 " + filed + " 推算的专利权届满日");
    }

    private static Finding byYearOfFiling(CaseFacts facts, LocalDate licenceEnd) {
        PatentType type = facts.patent().number().type();
        int year = facts.patent().number().filingYear();
        LocalDate earliest = PatentTerm.end(type, LocalDate.of(year, 1, 1));
        LocalDate latest = PatentTerm.end(type, LocalDate.of(year, 12, 31));
        LocalDate declared = facts.patent().termEnd();
        if (licenceEnd.isAfter(latest)) {
            return Finding.fail("许可期限届满日 %s 晚于专利号所示 %d 年申请的最晚届满日 %s。".formatted(licenceEnd, year, latest));
        }
        if (!licenceEnd.isAfter(earliest)) {
            return Finding.pass("许可期限届满日 %s 不晚于专利号所示 %d 年申请的最早届满日 %s。".formatted(licenceEnd, year, earliest));
        }
        if (declared != null && !declared.isBefore(earliest) && !declared.isAfter(latest)) {
            return compare(licenceEnd, declared, "申报且与专利号年份相符的专利权届满日");
        }
        return Finding.unknown(
                "没有申请日，专利权届满日在 %s 至 %s 之间，许可期限届满日 %s 无法判断；请补充申请日或者导入登记簿。".formatted(earliest, latest, licenceEnd));
    }
}
