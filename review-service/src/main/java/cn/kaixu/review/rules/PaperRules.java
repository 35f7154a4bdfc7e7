package cn.kaixu.review.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;

/**
 * Rules about the papers (材料) a declaration needs, one for each paper. Where listing told nothing of papers they are unknown, never passed. Which papers are
 * demanded is part of the named rule set; listing asks for them by demands of its own before a form is handed in.
 */
final class PaperRules {

    private static final String BATCH = "BATCH";
    private static final String INDIVIDUAL = "INDIVIDUAL";
    private static final String NOTICE = "试点通知附件2第一条（二）2（1）";
    /** So much of a hash names a file beyond doubt and can still be compared by eye. */
    private static final int HASH_SHOWN = 12;

    static final List<Rule> ALL = List.of(
            new Rule("evaluation-report-is-attached", "实用新型、外观设计已附专利权评价报告", "专利法第五十条", PaperRules::evaluationReport),
            new Rule(
                    "owners-statement-is-attached", "两个以上专利权人的同意声明已附", "试点通知附件4注意事项六、附件5", PaperRules::ownersStatement),
            new Rule("business-licence-is-attached", "单位专利权人的营业执照已附", NOTICE, PaperRules::businessLicence),
            new Rule(
                    "identity-document-is-attached",
                    "个人专利权人的身份证件已附",
                    NOTICE,
                    facts -> ofIndividuals(facts, Paper.IDENTITY_DOCUMENT, "身份证件")),
            new Rule(
                    "patent-certificate-is-attached",
                    "个人专利权人的专利证书已附",
                    NOTICE,
                    facts -> ofIndividuals(facts, Paper.PATENT_CERTIFICATE, "专利证书")));

    private PaperRules() {}

    private static Finding evaluationReport(CaseFacts facts) {
        PatentType type = facts.patent().number().type();
        return type == PatentType.INVENTION
                ? Finding.pass("发明专利不要求专利权评价报告。")
                : needed(facts, Paper.EVALUATION_REPORT, "专利权评价报告", Finding::fail);
    }

    private static Finding ownersStatement(CaseFacts facts) {
        if (facts.dossier().owners().size() < 2) {
            return Finding.pass("专利权人只有一个，不要求全体专利权人声明。");
        }
        return known(facts).filter(Papers::ownersSignedHere).isPresent()
                ? Finding.pass("全体专利权人已在本平台签署声明，不要求纸质声明。")
                : needed(facts, Paper.OWNERS_STATEMENT, "全体专利权人声明", Finding::fail);
    }

    /** The notice names it among what is sent, without saying that it must be there: a person decides where it is missing. */
    private static Finding businessLicence(CaseFacts facts) {
        if (fromBatch(facts)) {
            return Finding.pass("汇总表批量报送的，不要求营业执照。");
        }
        return ownedBy(facts, false)
                ? needed(facts, Paper.BUSINESS_LICENCE, "营业执照（事业单位为法人证书）", Finding::unknown)
                : Finding.pass("专利权人均为个人，不要求营业执照。");
    }

    private static Finding ofIndividuals(CaseFacts facts, String kind, String name) {
        if (fromBatch(facts)) {
            return Finding.pass("汇总表批量报送的，不要求%s。".formatted(name));
        }
        return ownedBy(facts, true)
                ? needed(facts, kind, name, Finding::fail)
                : Finding.pass("专利权人中没有个人，不要求%s。".formatted(name));
    }

    private static Finding needed(CaseFacts facts, String kind, String name, Function<String, Finding> missing) {
        return known(facts)
                .map(papers -> judged(papers.of(kind), name, missing))
                .orElseGet(() -> Finding.unknown("没有收到材料情况，无法判断是否已附%s，请打开声明的文件核对。".formatted(name)));
    }

    private static Finding judged(List<Paper> there, String name, Function<String, Finding> missing) {
        return there.isEmpty()
                ? missing.apply("要求%s，尚未附上。".formatted(name))
                : Finding.pass("已附%s：%s。"
                        .formatted(name, there.stream().map(PaperRules::shown).collect(Collectors.joining("、"))));
    }

    private static String shown(Paper paper) {
        String hash = paper.sha256();
        return "%s 添加的文件（SHA-256 %s…）"
                .formatted(ChinaDates.on(paper.attachedAt()), hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
    }

    private static Optional<Papers> known(CaseFacts facts) {
        return Optional.ofNullable(facts.dossier().papers());
    }

    private static boolean fromBatch(CaseFacts facts) {
        return facts.dossier().submitter().channel().equals(BATCH);
    }

    private static boolean ownedBy(CaseFacts facts, boolean individuals) {
        return facts.dossier().owners().stream().anyMatch(owner -> owner.kind().equals(INDIVIDUAL) == individuals);
    }
}
