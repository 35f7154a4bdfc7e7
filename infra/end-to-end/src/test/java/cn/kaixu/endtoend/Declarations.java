package cn.kaixu.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Declarations as systems send them. */
final class Declarations {

    private Declarations() {}

    /** A complete free offer of one invention. */
    static Map<String, Object> free(String patentNumber) {
        return free(patentNumber, "一种可靠性试验装置", "武汉试验有限公司");
    }

    /** The same of a certain name and owner. */
    static Map<String, Object> free(String patentNumber, String title, String owner) {
        return Map.ofEntries(
                Map.entry("patentNumber", patentNumber),
                Map.entry("title", title),
                Map.entry("patentType", "INVENTION"),
                Map.entry("grantDate", "2022-03-01"),
                Map.entry("filingDate", "2020-02-01"),
                Map.entry("termEnd", "2040-02-01"),
                Map.entry("patentees", List.of(Map.of("name", owner, "kind", "ENTERPRISE"))),
                Map.entry("royalty", Map.of("mode", "FREE")),
                Map.entry("licenceEnd", LocalDate.of(2038, 12, 31).toString()),
                Map.entry("scope", "420000"),
                Map.entry("exploitation", Map.of("exploited", false)),
                Map.entry("licensedToOthers", Map.of("licensed", false)),
                Map.entry("promisesAccepted", true),
                Map.entry("allOwnersAgreed", true),
                Map.entry("evaluationReport", "NONE"),
                Map.entry(
                        "contact",
                        Map.of(
                                "name", "试验联系人",
                                "phone", "027-00000000",
                                "email", "test@example.com",
                                "address", "湖北省武汉市",
                                "postcode", "430000")));
    }
}
