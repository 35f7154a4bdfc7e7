package cn.kaixu.listing.attachment;

/** What a file is for, notice part 2 (1). */
public enum AttachmentKind {
    /** 专利权评价报告, Patent Law Art. 50. */
    EVALUATION_REPORT("专利权评价报告"),
    /** 全体专利权人签章的声明, annex 4 note 6. */
    OWNERS_STATEMENT("全体专利权人声明"),
    /** 营业执照. */
    BUSINESS_LICENCE("营业执照"),
    /** 身份证件, persons only. */
    IDENTITY_DOCUMENT("身份证件"),
    /** 专利证书. */
    PATENT_CERTIFICATE("专利证书");

    private final String chinese;

    AttachmentKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
