package cn.kaixu.endtoend;

/** Steps of the declaration's form that are filled in alike in several journeys; each ends on the next step. */
final class FormSteps {

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
}
