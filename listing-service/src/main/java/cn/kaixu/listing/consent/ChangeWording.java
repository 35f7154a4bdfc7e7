package cn.kaixu.listing.consent;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;

/**
 * What all owners sign to change an announced declaration. The notice has no form for either; the names and the contents follow what Patent Law Art. 50 and
 * the office's practice ask for: all owners, a reason, no condition, effect from the announcement, earlier licences untouched.
 */
public final class ChangeWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'");

    private ChangeWording() {}

    public static StatementText of(Change change, DeclarationForm form) {
        return StatementText.of(
                switch (change) {
                    case Change.Withdrawal withdrawal -> withdrawal(withdrawal, form);
                    case Change.NewTerms terms -> amendment(terms, form);
                    case Change.Conversion _ -> conversion(form);
                });
    }

    private static List<String> withdrawal(Change.Withdrawal withdrawal, DeclarationForm form) {
        List<String> lines = new ArrayList<>();
        lines.add("同意撤回开放许可（试点）声明的声明");
        lines.add(
                "全体专利权人一致同意撤回对专利（专利号：%s）实行开放许可（试点）的声明。".formatted(form.patent().number()));
        about(form, lines);
        lines.add("撤回理由：" + withdrawal.reason());
        lines.add("全体专利权人共同声明如下：");
        lines.add("1.撤回理由属实，本次撤回不附条件；");
        lines.add("2.撤回自公告之日起生效，此后不再依该声明给予新的许可；");
        lines.add("3.撤回公告前依该声明已经给予的许可继续有效，专利权人继续履行。");
        return lines;
    }

    private static List<String> amendment(Change.NewTerms terms, DeclarationForm form) {
        List<String> lines = new ArrayList<>();
        lines.add("同意调整开放许可（试点）许可条件的声明");
        lines.add(
                "全体专利权人一致同意调整专利（专利号：%s）开放许可（试点）声明的许可条件。".formatted(form.patent().number()));
        about(form, lines);
        lines.add("许可期限届满日：原为%s，调整为%s"
                .formatted(form.licenceEnd().format(DAY), terms.licenceEnd().format(DAY)));
        lines.add("原许可使用费标准：" + StatementWording.fee(form.royalty()));
        lines.add("调整后的许可使用费标准：" + StatementWording.fee(terms.royalty()));
        lines.add("全体专利权人共同声明如下：");
        lines.add("1.调整自公告之日起，对此后提出的许可适用；");
        lines.add("2.公告前已经登记意向和已经给予的许可仍按原条件履行；");
        lines.add("3.原声明的其他内容不变。");
        return lines;
    }

    private static List<String> conversion(DeclarationForm form) {
        List<String> lines = new ArrayList<>();
        lines.add("同意转为专利开放许可声明的声明");
        lines.add("全体专利权人一致同意，依照专利法第五十条就专利（专利号：%s）向国务院专利行政部门提出专利开放许可声明，愿意许可任何单位或者个人实施。"
                .formatted(form.patent().number()));
        about(form, lines);
        lines.add("许可使用费支付方式和标准：" + StatementWording.fee(form.royalty()));
        lines.add("许可期限届满日：" + form.licenceEnd().format(DAY));
        lines.add("其他需要说明的事项：" + Objects.requireNonNullElse(form.otherTerms(), "无"));
        lines.add("全体专利权人共同声明如下：");
        lines.add("1.同意由试点组织单位将上述内容汇总报送国务院专利行政部门，以其公告的内容和日期为准；");
        lines.add("2.本专利不在独占或者排他实施许可有效期限内，没有专利法实施细则第八十六条规定的其他情形；");
        lines.add("3.公告前依试点声明已经给予的许可继续有效；");
        lines.add("4.以上内容准确、清楚、属实，是专利权人的真实意思表示。");
        return lines;
    }

    private static void about(DeclarationForm form, List<String> lines) {
        lines.add("发明创造名称：" + form.patent().title());
        lines.add("全体专利权人：" + form.patentees().stream().map(Patentee::name).collect(Collectors.joining("；")));
    }
}
