package cn.kaixu.review.rules;

import java.util.List;

/** Rules about what was declared and what the register says, in the order they are shown; all of set {@code pilot-2026.1}. */
final class PilotRules {

    static final List<Rule> ALL = List.of(
            new Rule("number-is-well-formed", "专利号格式与校验位", "《专利申请号标准》（ZC 0006-2003）", NumberRules::wellFormed),
            new Rule("type-matches-number", "专利类型与专利号一致", "《专利申请号标准》（ZC 0006-2003）", NumberRules::typeMatches),
            new Rule(
                    "licence-ends-within-term",
                    "许可期限不超过专利权期限",
                    "专利法第四十二条；试点通知附件4注意事项五",
                    TermRules::licenceEndsWithinTerm),
            new Rule(
                    "no-other-live-declaration", "同一专利没有其他有效声明", "专利法第五十条；试点通知附件2", StatementRules::noOtherDeclaration),
            new Rule("fee-standard-is-complete", "使用费标准唯一且完整", "专利法实施细则第八十五条；试点通知附件4第⑥栏", FeeRules::complete),
            new Rule("fee-is-under-ceiling", "使用费不超过上限", "国知发运字〔2024〕19号", FeeRules::underCeiling),
            new Rule("evaluation-report-supports", "实用新型、外观设计有评价报告且结论非否定", "专利法第五十条", StatementRules::evaluationReport),
            new Rule("all-owners-agreed", "全体专利权人同意", "专利法第五十条；试点通知附件5", StatementRules::allOwnersAgreed),
            new Rule("promises-are-accepted", "已作出六项承诺", "试点通知附件4第②栏", StatementRules::promisesAccepted),
            new Rule("patent-is-granted-and-in-force", "专利权已授权公告且有效", "专利法实施细则第八十五条", RegisterRules::grantedAndInForce),
            new Rule("annual-fee-is-paid", "年费已按规定缴纳", "专利法实施细则第八十六条第（三）项", RegisterRules::annualFeePaid),
            new Rule("patent-is-not-pledged", "未处于质押期间", "专利法实施细则第八十六条第（四）项；试点通知附件2", RegisterRules::notPledged),
            new Rule(
                    "no-exclusive-or-sole-licence",
                    "不在独占或者排他许可有效期内",
                    "专利法实施细则第八十六条第（一）项",
                    RegisterRules::noExclusiveLicence),
            new Rule("not-suspended-or-preserved", "未中止、未保全", "专利法实施细则第八十六条第（二）项", RegisterRules::notSuspended),
            new Rule("owners-match-register", "专利权人与登记簿一致", "试点通知附件4注意事项二", MatchRules::ownersMatch),
            new Rule("no-advertising-words", "不含商业性宣传用语", "专利法实施细则第八十五条", WordingRules::noAdvertising));

    private PilotRules() {}
}
