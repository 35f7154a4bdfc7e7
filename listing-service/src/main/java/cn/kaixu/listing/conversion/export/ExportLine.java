package cn.kaixu.listing.conversion.export;

import java.util.List;
import java.util.stream.Collectors;

import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.register.RegisterEntry;

/** One declaration as it stood when it was filed, in the words of the form; the order of the members is that of the columns. */
public record ExportLine(
        String patentNumber,
        String title,
        String type,
        String grantDate,
        String owners,
        String creditCodes,
        String payment,
        String standard,
        String licenceEnd,
        String report,
        String otherTerms,
        String declarationId,
        String announcedOn) {

    static final List<String> HEADINGS = List.of(
            "专利号",
            "发明创造名称",
            "专利类型",
            "授权公告日",
            "专利权人（全部）",
            "统一社会信用代码",
            "许可使用费支付方式",
            "许可使用费标准",
            "许可期限届满日",
            "专利权评价报告",
            "其他需要说明的事项",
            "试点声明编号",
            "试点公告日");

    static ExportLine of(RegisterEntry entry) {
        DeclarationForm form = entry.submission().form();
        return new ExportLine(
                form.patent().number().value(),
                form.patent().title(),
                form.patent().type().chinese(),
                form.patent().grantDate().toString(),
                joined(form.patentees().stream().map(Patentee::name).toList()),
                joined(form.patentees().stream()
                        .map(owner -> owner.creditCode() == null ? "" : owner.creditCode())
                        .toList()),
                payment(form),
                StatementWording.fee(form.royalty()),
                form.licenceEnd().toString(),
                form.statements().evaluationReport() == EvaluationReport.POSITIVE ? "已出具，结论肯定" : "不适用",
                form.otherTerms() == null ? "无" : form.otherTerms(),
                entry.id().value(),
                entry.announcedOn() == null ? "" : entry.announcedOn().toString());
    }

    List<String> cells() {
        return List.of(
                patentNumber,
                title,
                type,
                grantDate,
                owners,
                creditCodes,
                payment,
                standard,
                licenceEnd,
                report,
                otherTerms,
                declarationId,
                announcedOn);
    }

    private static String payment(DeclarationForm form) {
        return switch (form.royalty().kind()) {
            case FREE -> "免费";
            case ENTRY_FEE_AND_SHARE -> "入门费附加提成支付";
            case LUMP_SUM -> "一次总付";
            case INSTALMENTS -> "总付额内分期支付";
            case OTHER -> "其他";
        };
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
    }
}
