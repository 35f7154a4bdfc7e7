package cn.kaixu.listing.campaign.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.kaixu.listing.campaign.value.SubmitterKind;
import cn.kaixu.listing.campaign.view.Standing;
import cn.kaixu.platform.csv.CsvText;
import de.siegmar.fastcsv.writer.CsvWriter;

/** The board as CSV that spreadsheets open in the right encoding and never take for formulas. */
final class BoardCsv {

    private static final Map<SubmitterKind, String> KINDS =
            Map.of(SubmitterKind.BUREAU, "市州知识产权局", SubmitterKind.INSTITUTION, "高校院所");
    private static final Map<Standing.State, String> STATES = Map.of(
            Standing.State.NONE, "未报送",
            Standing.State.DRAFT, "填报中",
            Standing.State.SUBMITTED, "已报送");

    private BoardCsv() {}

    static byte[] of(List<Standing> standings) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "单位编号", "单位名称", "类别", "截止日", "状态", "草稿件数", "已报送件数", "其中逾期", "退回补正", "已公告", "首次报送", "最近报送", "提醒次数",
                    "最近提醒");
            standings.forEach(standing -> csv.writeRecord(cells(standing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Standing standing) {
        return List.of(
                CsvText.harmless(standing.organisationId()),
                CsvText.harmless(standing.name()),
                Objects.requireNonNull(KINDS.get(standing.kind())),
                standing.deadline().toString(),
                Objects.requireNonNull(STATES.get(standing.state())),
                String.valueOf(standing.drafts()),
                String.valueOf(standing.submitted()),
                String.valueOf(standing.late()),
                String.valueOf(standing.returned()),
                String.valueOf(standing.announced()),
                Objects.toString(standing.firstOn(), ""),
                Objects.toString(standing.lastOn(), ""),
                String.valueOf(standing.reminders()),
                Objects.toString(standing.remindedOn(), ""));
    }
}
