package cn.kaixu.listing.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.platform.time.ChinaDates;

/** A declaration as a line of an exported list. */
final class DeclarationCells {

    static final List<String> HEADER = List.of(
            "声明编号",
            "专利号",
            "发明创造名称",
            "专利类型",
            "专利权人",
            "使用费标准",
            "许可期限届满日",
            "开放范围",
            "状态",
            "提交次数",
            "提交日期",
            "公告日",
            "报送单位",
            "退回或不予公告的原因",
            "演示数据字段");

    private DeclarationCells() {}

    static List<String> of(RegisterEntry entry, Places places) {
        DeclarationForm form = entry.submission().form();
        LocalDate announced = entry.announcedOn();
        return List.of(
                entry.id().value(),
                form.patent().number().value(),
                form.patent().title(),
                form.patent().type().chinese(),
                form.patentees().stream().map(Patentee::name).collect(Collectors.joining("；")),
                StatementWording.fee(form.royalty()),
                form.licenceEnd().toString(),
                places.nameOf(form.scope()),
                entry.state().chinese(),
                String.valueOf(entry.round()),
                ChinaDates.on(entry.submittedAt()).toString(),
                Objects.toString(announced, ""),
                entry.submission().submitter().organisationName(),
                entry.reasons().stream().map(reason -> reason.text()).collect(Collectors.joining("；")),
                String.join(" ", entry.submission().demoFields()));
    }
}
