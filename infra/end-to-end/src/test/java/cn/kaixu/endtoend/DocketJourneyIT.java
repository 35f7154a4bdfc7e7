package cn.kaixu.endtoend;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A word joins the list of advertising words, an open case is checked by it at once, and what uses it is refused. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocketJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String WORD = "独步天下";
    private static final String TERMS = "本专利" + WORD + "，欢迎实施";
    private static final String REASON = "约定事项含宣传用语，经联系不愿更改（演示）";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @Test
    @Order(1)
    void aNewWordReachesTheCasesThatWait() {
        Map<String, Object> declaration = new HashMap<>(Declarations.free(PATENT, "一种茶叶杀青机", "演示光电有限公司"));
        declaration.put("otherTerms", TERMS);
        new Groundwork(JOURNEY).submitted(PATENT, declaration);
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review/words");
            String before = reviewer.page().getByLabel("每行一个用语").inputValue();
            reviewer.fill("每行一个用语", before + "\n" + WORD);
            reviewer.press("保存为新版本");
            reviewer.sees("请写明为什么修改");
            reviewer.inspect();
            reviewer.fill("修改说明", "接到举报（演示）");
            reviewer.press("保存为新版本");
            reviewer.sees("现行词表（第 3 版）");
            reviewer.inspect();
            new Groundwork(JOURNEY).checksFail(PATENT);
            reviewer.open("/review?outcome=FAIL&q=" + PATENT);
            reviewer.follow(PATENT);
            reviewer.sees("其他约定事项含“" + WORD);
            reviewer.sees("不能通过；请退回补正或不予公告");
            reviewer.inspect();
        }
    }

    @Test
    @Order(2)
    void theOfficerRefusesWithAReason() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review?q=" + PATENT);
            reviewer.follow(PATENT);
            reviewer.press("不予公告");
            reviewer.sees("不予公告后本次声明终结");
            reviewer.choose("栏目", "其他约定事项");
            reviewer.fill("原因", REASON);
            reviewer.inspect();
            reviewer.press("确认不予公告");
            reviewer.sees("已办理：不予公告");
            reviewer.sees("核验时的登记簿记载");
            reviewer.inspect();
        }
    }

    @Test
    @Order(3)
    void thePatenteeReadsWhy() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.open("/declarations?q=" + PATENT);
            patentee.follow(PATENT);
            patentee.sees("不予公告");
            patentee.sees(REASON);
            patentee.inspect();
        }
    }
}
