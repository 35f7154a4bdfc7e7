package cn.kaixu.listing.consent;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.jspecify.annotations.Nullable;

/** Annex 5 in its official wording, completed with the terms of annex 4, so that who signs knows what they consent to. */
public final class StatementWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'");
    private static final List<String> PROMISES = List.of(
            "1.本专利不在专利独占实施许可或者排他实施许可有效期限内；",
            "2.许可任何单位或个人实施本专利；",
            "3.专利权在开放许可（试点）实施期间内，专利权人保证维持专利权有效；",
            "4.本专利通过开放许可（试点）达成的所有许可，将向试点组织单位备案；",
            "5.专利权人属于中国内地单位或个人，以开放许可方式技术出口的，按照《中华人民共和国技术进出口管理条例》和《技术进出口合同登记管理办法》的规定办理相关手续；",
            "6.专利权人承诺以上信息属实，是专利权人的真实意思表示。");

    private StatementWording() {}

    public static StatementText of(DeclarationForm form, Places places) {
        List<String> lines = new ArrayList<>();
        lines.add("同意开放许可（试点）的声明");
        lines.add("专利权人知晓并认可专利开放许可（试点）声明的内容，同意对专利（专利号：%s）实行开放许可（试点）。"
                .formatted(form.patent().number()));
        lines.add("全体专利权人共同声明如下：");
        lines.addAll(PROMISES);
        lines.add("开放许可（试点）声明的内容：");
        lines.add("发明创造名称：" + form.patent().title());
        lines.add("全体专利权人：" + form.patentees().stream().map(Patentee::name).collect(Collectors.joining("；")));
        lines.add("自行实施专利的情况：" + exploitation(form.statements().exploitation()));
        lines.add("许可他人实施专利的状况：" + licensing(form.statements().licensedToOthers()));
        lines.add("许可期限届满日：" + form.licenceEnd().format(DAY));
        lines.add("许可使用费标准：" + fee(form.royalty()));
        lines.add("开放范围：" + places.nameOf(form.scope()));
        lines.add("其他约定事项：" + Objects.requireNonNullElse(form.otherTerms(), "无"));
        return StatementText.of(lines);
    }

    private static String exploitation(Exploitation own) {
        return own.exploited() ? joined("已自行实施专利技术", own.since(), own.scope(), own.manner()) : "未自行实施专利技术";
    }

    private static String licensing(LicensingToOthers others) {
        return others.licensed() ? joined("已许可他人实施专利", others.since(), others.scope()) : "未许可他人实施专利";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("，"));
    }

    /** A fee standard in the words of annex 4 ⑥. */
    public static String fee(RoyaltyTerms royalty) {
        return switch (royalty) {
            case RoyaltyTerms.FreeOfCharge _ -> "免费使用。";
            case RoyaltyTerms.EntryFeeAndShare both ->
                "采用入门费和提成费相结合的方式，其中入门费为%s元，提成费按当年度合同产品净销售额的%s%%提取。"
                        .formatted(
                                plain(both.entryFee().yuan()),
                                plain(both.salesShare().percent()));
            case RoyaltyTerms.LumpSum sum ->
                "采用一次总付的方式，在合同生效后%d日内一次性全额支付所有使用费%s元。"
                        .formatted(sum.payWithinDays(), plain(sum.amount().yuan()));
            case RoyaltyTerms.Instalments parts -> instalments(parts);
            case RoyaltyTerms.OtherStandard other -> other.standard();
        };
    }

    private static String instalments(RoyaltyTerms.Instalments parts) {
        return "采用总付额内分期支付的方式，在合同生效后%d日内支付第一批次%s元，后在每个会计%s截止前的%d日内，分%d批次支付，每次支付%s元。包括第一次在内总共支付%d次，共计%s元。"
                .formatted(
                        parts.firstWithinDays(),
                        plain(parts.first().yuan()),
                        parts.period().chinese(),
                        parts.daysBeforePeriodEnd(),
                        parts.laterCount(),
                        plain(parts.laterAmount().yuan()),
                        parts.totalCount(),
                        plain(parts.total().yuan()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
