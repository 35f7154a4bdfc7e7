package cn.kaixu.local.demo;

import java.util.List;
import java.util.Map;

/** What the demo decides beforehand: which patents meet which fate, and on which terms the others are offered. */
final class Script {

    /** Stands as pledged in the demo's register and is refused. */
    static final String PLEDGED = "ZL201821553563.3";
    /** Sent back once for correction. */
    static final String RETURNED = "ZL201821326195.9";

    /** Names of the values the tables lack and the demo supplies. */
    static final List<String> DEMO_FIELDS = List.of(
            "royalty", "licenceEnd", "scope", "evaluationReport", "allOwnersAgreed", "promisesAccepted", "contact");

    /** The owners' contact person. */
    static final Map<String, Object> CONTACT = Map.of(
            "name", "演示联系人",
            "phone", "027-00000000",
            "email", "demo@example.invalid",
            "address", "湖北省武汉市（演示地址）",
            "postcode", "430000");

    /** The firms' contact person. */
    static final Map<String, Object> FIRM_CONTACT =
            Map.of("name", "演示经办人", "phone", "027-00000000", "email", "demo@example.invalid", "address", "湖北省（演示地址）");

    /** Five ways of charging, free ones most often as in the pilots. */
    static final List<Map<String, Object>> ROYALTIES = List.of(
            Map.of("mode", "FREE"),
            Map.of("mode", "LUMP_SUM", "amount", 20000, "payWithinDays", 30),
            Map.of("mode", "FREE"),
            Map.of("mode", "ENTRY_FEE_AND_SHARE", "entryFee", 5000, "salesShare", 3),
            Map.of(
                    "mode",
                    "INSTALMENTS",
                    "instalments",
                    Map.of(
                            "first", 6000,
                            "firstWithinDays", 30,
                            "period", "QUARTER",
                            "daysBeforePeriodEnd", 10,
                            "laterCount", 4,
                            "laterAmount", 3500,
                            "totalCount", 5,
                            "total", 20000)),
            Map.of("mode", "OTHER", "otherStandard", "按合同产品产量计：每件 2 元，每年 12 月 31 日前支付上一年度费用"));

    private Script() {}
}
