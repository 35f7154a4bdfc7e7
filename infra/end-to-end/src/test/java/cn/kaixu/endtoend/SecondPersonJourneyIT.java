package cn.kaixu.endtoend;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who approved a case is not the one who verifies it: a window forgotten open cannot decide, a second person can. */
class SecondPersonJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String COMMENT = "已人工核对（演示）";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @Test
    void whoApprovedIsRefusedAndASecondPersonSucceeds() {
        new Groundwork(JOURNEY).submitted(PATENT, "一种水产养殖增氧装置");
        try (Visit reviewer = JOURNEY.as("reviewer-a");
                Visit forgotten = JOURNEY.as("reviewer-a")) {
            openCase(forgotten);
            forgotten.press("退回补正");
            forgotten.choose("栏目", "许可期限届满日");
            forgotten.fill("原因", COMMENT);
            openCase(reviewer);
            reviewer.fill("审核意见", COMMENT);
            reviewer.press("通过");
            reviewer.sees("已办理：通过");
            reviewer.sees("二次核验须由另一人办理");
            reviewer.lacks("退回补正");
            reviewer.inspect();
            forgotten.press("确认退回补正");
            forgotten.sees("您已对该案件作出第一次决定，二次核验须由另一人进行。");
            forgotten.inspect();
        }
        try (Visit officer = JOURNEY.as("agency-a")) {
            openCase(officer);
            officer.sees("须由省局审核以外的人办理");
            officer.fill("审核意见", COMMENT);
            officer.inspect();
            officer.press("通过");
            officer.sees("已办理：通过");
            officer.inspect();
        }
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool?q=" + PATENT);
            visitor.sees(PATENT);
        }
    }

    private static void openCase(Visit officer) {
        officer.open("/review?q=" + PATENT);
        officer.follow(PATENT);
        officer.heading("案件审核");
        officer.sees("审核意见");
    }
}
