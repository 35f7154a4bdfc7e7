package cn.kaixu.review.rules;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.validity.value.Owner;

/** Rules about what the owners stated, and about other declarations. */
final class StatementRules {

    private StatementRules() {}

    static Finding noOtherDeclaration(CaseFacts facts) {
        return facts.otherDeclarations().isEmpty()
                ? Finding.pass("截至 %s，本省没有专利 %s 的其他有效声明。"
                        .formatted(facts.today(), facts.patent().number()))
                : Finding.fail("专利 %s 另有有效声明：%s。"
                        .formatted(facts.patent().number(), String.join("、", facts.otherDeclarations())));
    }

    static Finding evaluationReport(CaseFacts facts) {
        PatentType type = facts.patent().number().type();
        String report = facts.dossier().statements().evaluationReport();
        if (report.equals("NEGATIVE")) {
            return Finding.fail("专利权评价报告结论为否定。");
        }
        if (type == PatentType.INVENTION) {
            return Finding.pass("发明专利无须提交专利权评价报告。");
        }
        return report.equals("POSITIVE")
                ? Finding.pass("%s已提交专利权评价报告，申报结论为符合授权条件。".formatted(type.chinese()))
                : Finding.fail("%s应当提交专利权评价报告，申报为未提交。".formatted(type.chinese()));
    }

    static Finding allOwnersAgreed(CaseFacts facts) {
        String owners = String.join(
                "、", facts.dossier().owners().stream().map(Owner::name).toList());
        if (owners.isEmpty()) {
            return Finding.fail("申报中没有专利权人。");
        }
        return facts.dossier().statements().allOwnersAgreed()
                ? Finding.pass("申报人声明全体专利权人（%s）均已同意。".formatted(owners))
                : Finding.fail("申报人未声明全体专利权人（%s）同意。".formatted(owners));
    }

    static Finding promisesAccepted(CaseFacts facts) {
        return facts.dossier().statements().promisesAccepted()
                ? Finding.pass("专利权人已接受信息表第②栏的六项承诺。")
                : Finding.fail("专利权人未接受信息表第②栏的六项承诺。");
    }
}
