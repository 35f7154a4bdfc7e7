package cn.kaixu.listing.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
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

    private static final String BLANK = "＿＿＿";

    private StatementWording() {}

    public static StatementText of(DeclarationForm form, Places places) {
        return StatementText.of(lines(DeclarationDraft.of(form), places));
    }

    /** The same words for a form that is still being filled in; what is missing stays blank. */
    public static List<String> lines(DeclarationDraft form, Places places) {
        List<String> lines = new ArrayList<>();
        lines.add("同意开放许可（试点）的声明");
        lines.add("专利权人知晓并认可专利开放许可（试点）声明的内容，同意对专利（专利号：%s）实行开放许可（试点）。"
                .formatted(orBlank(form.number().orElse(null))));
        lines.add("全体专利权人共同声明如下：");
        lines.addAll(PROMISES);
        lines.add("开放许可（试点）声明的内容：");
        lines.add("发明创造名称：" + orBlank(form.title()));
        lines.add("全体专利权人："
                + orBlank(form.owners().stream().map(PatenteeDraft::plainName).collect(Collectors.joining("；"))));
        lines.add("自行实施专利的情况：" + exploitation(form.exploitation()));
        lines.add("许可他人实施专利的状况：" + licensing(form.licensedToOthers()));
        LocalDate end = form.licenceEnd();
        lines.add("许可期限届满日：" + orBlank(end == null ? null : end.format(DAY)));
        lines.add("许可使用费标准：" + FeeWording.of(form.fee()));
        String scope = form.scope();
        lines.add("开放范围：" + orBlank(scope == null ? null : places.nameOf(scope.strip())));
        String other = form.otherTerms();
        lines.add("其他约定事项：" + (other == null || other.isBlank() ? "无" : other.strip()));
        return lines;
    }

    private static String exploitation(@Nullable ExploitationDraft own) {
        if (own == null || own.exploited() == null) {
            return BLANK;
        }
        return own.claimed() ? joined("已自行实施专利技术", own.since(), own.scope(), own.manner()) : "未自行实施专利技术";
    }

    private static String licensing(@Nullable LicensingDraft others) {
        if (others == null || others.licensed() == null) {
            return BLANK;
        }
        return others.claimed() ? joined("已许可他人实施专利", others.since(), others.scope()) : "未许可他人实施专利";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** A value as it is printed, or the place it is still to be written in. */
    public static String orBlank(@Nullable Object value) {
        String text = Objects.toString(value, "").strip();
        return text.isEmpty() ? BLANK : text;
    }

    /** A fee standard in the words of annex 4 ⑥. */
    public static String fee(RoyaltyTerms royalty) {
        return FeeWording.of(RoyaltyDraft.of(royalty));
    }
}
