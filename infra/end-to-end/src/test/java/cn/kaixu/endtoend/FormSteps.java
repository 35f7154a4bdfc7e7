package cn.kaixu.endtoend;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Steps of the declaration's form that are filled in alike in several journeys; each ends on the next step. */
final class FormSteps {

    private static final HasCountOptions PATIENTLY = new HasCountOptions().setTimeout(20_000);

    private FormSteps() {}

    /** Neither worked by the owners nor licensed to others. */
    static void makeStatements(Visit patentee) {
        patentee.tick("专利权人承诺以上六项");
        patentee.tick("未自行实施专利技术");
        patentee.tick("未许可他人实施专利");
        patentee.inspect();
        patentee.press("下一步");
    }

    /** One lump sum within thirty days. */
    static void setTerms(Visit patentee, String licenceEnd, String amount) {
        patentee.date("许可期限届满日", licenceEnd);
        patentee.tick("一次总付");
        patentee.fill("一次总付金额（元）", amount);
        patentee.fill("支付期限（合同生效后日数）", "30");
        patentee.inspect();
        patentee.press("下一步");
    }

    static void nameContact(Visit patentee) {
        patentee.fill("收件人姓名", "演示联系人");
        patentee.fill("电话", "027-00000000");
        patentee.inspect();
        patentee.press("下一步");
    }

    /** Adds a small file of each kind in the last step; none of them is missing any more. */
    static void attachPapers(Visit patentee, String... kinds) {
        byte[] content = "%PDF-1.4\n% 演示材料\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        for (String kind : kinds) {
            patentee.press("添加 " + kind);
            patentee.page()
                    .getByLabel("添加材料：选择文件")
                    .setInputFiles(new FilePayload("paper.pdf", "application/pdf", content));
            assertThat(patentee.page().getByLabel("添加 " + kind)).hasCount(0, PATIENTLY);
        }
    }
}
