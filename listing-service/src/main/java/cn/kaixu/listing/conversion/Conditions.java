package cn.kaixu.listing.conversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.ProblemTexts;

/**
 * The conditions of a statutory declaration (Patent Law Art. 50, Implementing Rules R. 85 and 86) applied to what the platform has on file. What cannot be
 * told from that is UNKNOWN, never passed.
 */
public final class Conditions {

    private static final int VERIFIED_WITHIN_DAYS = 30;
    private static final String R85 = "专利法实施细则第八十五条";

    private final SubmissionRules rules;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    public Conditions(SubmissionRules rules) {
        this.rules = rules;
    }

    public List<Condition> examine(OnFile file, LocalDate today) {
        List<Condition> conditions = new ArrayList<>();
        DeclarationForm form = file.form();
        conditions.add(
                file.open()
                        ? Condition.pass("declaration-is-open", "声明已公告且未暂停。", "试点方案")
                        : Condition.fail("declaration-is-open", "声明不在公告中，或者已暂停。", "试点方案"));
        conditions.add(ownersDeclared(file));
        conditions.add(
                file.agreedToConvert()
                        ? Condition.pass("owners-agree-to-convert", "全体专利权人已在平台签署同意。", "专利法第五十条，" + R85)
                        : Condition.unknown(
                                "owners-agree-to-convert", "平台上没有全体专利权人对转为法定声明的签署；已有书面同意的，请在备注中写明。", "专利法第五十条，" + R85));
        conditions.add(evaluationReport(file));
        conditions.addAll(legalState(file, today));
        List<RuleFinding> found = rules.examine(DeclarationDraft.of(form), today);
        conditions.add(fee(form, found));
        conditions.add(term(form, found));
        conditions.add(fromFindings(
                "text-is-free-of-advertising",
                found,
                problem -> problem.rule().equals("text-is-free-of-advertising"),
                "没有商业性宣传用语。",
                R85));
        return conditions;
    }

    private static Condition ownersDeclared(OnFile file) {
        String rule = "all-owners-declared";
        int owners = file.form().patentees().size();
        if (owners == 1) {
            return Condition.pass(rule, "只有一名专利权人。", R85);
        }
        return file.signedByAll()
                ? Condition.pass(rule, "全体 " + owners + " 名专利权人的声明已在线签署或者已附。", R85)
                : Condition.fail(rule, "有 " + owners + " 名专利权人，没有全体专利权人签署的声明。", R85);
    }

    private static Condition evaluationReport(OnFile file) {
        String rule = "evaluation-report-is-favourable";
        String basis = "专利法第五十条";
        if (file.form().patent().type() == PatentType.INVENTION) {
            return Condition.pass(rule, "发明专利，不需要评价报告。", basis);
        }
        if (file.form().statements().evaluationReport() != EvaluationReport.POSITIVE) {
            return Condition.fail(rule, "没有结论肯定的专利权评价报告。", basis);
        }
        return file.reportAttached()
                ? Condition.pass(rule, "评价报告已附，声明其结论肯定。", basis)
                : Condition.fail(rule, "声明有结论肯定的评价报告，但没有附报告。", basis);
    }

    private static List<Condition> legalState(OnFile file, LocalDate today) {
        Verification verified = file.verification();
        if (verified == null) {
            return List.of(Condition.unknown("legal-state-is-verified", "公告后尚未复核专利的法律状态。", "专利法实施细则第八十六条"));
        }
        boolean old = verified.checkedOn().isBefore(today.minusDays(VERIFIED_WITHIN_DAYS));
        return verified.checks().stream()
                .map(check -> old && check.outcome() == Condition.Outcome.PASS
                        ? Condition.unknown(
                                check.rule(),
                                check.evidence() + "（复核于 " + verified.checkedOn() + "，已超过三十日）",
                                check.legalBasis())
                        : check)
                .toList();
    }

    private Condition fee(DeclarationForm form, List<RuleFinding> found) {
        String rule = "fee-standard-is-lawful";
        if (form.royalty().kind() == RoyaltyMode.OTHER) {
            return Condition.unknown(rule, "其他标准，支付方式和标准是否明确须人工判断。", R85);
        }
        return fromFindings(rule, found, problem -> problem.field().startsWith("royalty"), "支付方式和标准明确，没有超过上限。", R85);
    }

    private Condition term(DeclarationForm form, List<RuleFinding> found) {
        String rule = "licence-ends-within-patent-term";
        Condition known = fromFindings(
                rule,
                found,
                problem ->
                        problem.field().equals("licenceEnd") || problem.field().equals("termEnd"),
                "许可期限届满日 " + form.licenceEnd() + " 在专利权期限以内。",
                R85);
        boolean datesMissing = form.patent().termEnd() == null && form.patent().filingDate() == null;
        return datesMissing && known.outcome() == Condition.Outcome.PASS
                ? Condition.unknown(rule, "没有申请日，专利权期限届满日只能按专利号中的年份推算。", R85)
                : known;
    }

    private Condition fromFindings(
            String rule, List<RuleFinding> found, Predicate<FieldProblem> about, String good, String basis) {
        String bad = found.stream()
                .filter(finding -> finding.severity() != RuleFinding.Severity.WARNING)
                .map(RuleFinding::problem)
                .filter(about)
                .map(problem ->
                        texts.rule(problem.rule(), problem.arguments(), problem.rule(), Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining());
        return bad.isEmpty() ? Condition.pass(rule, good, basis) : Condition.fail(rule, bad, basis);
    }
}
