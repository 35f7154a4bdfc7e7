package cn.kaixu.listing.form;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.platform.time.ChinaDates;

/** Says which state of a draft a paper shows, so that it can be told from a later one. */
final class DraftMark {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日' HH:mm");

    private DraftMark() {}

    static String saved(SavedDraft draft) {
        return "%s 保存（第 %d 版），尚未提交，没有声明编号；内容改动后请重新打印"
                .formatted(
                        ZonedDateTime.ofInstant(draft.savedAt(), ChinaDates.ZONE)
                                .format(MOMENT),
                        draft.version());
    }
}
