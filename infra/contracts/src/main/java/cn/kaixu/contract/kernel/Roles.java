package cn.kaixu.contract.kernel;

/** Values of the {@code roles} claim; who may do what is decided in each service from these. */
public final class Roles {

    /** 专利权人. */
    public static final String PATENTEE = "patentee";
    /** 市州知识产权局经办. */
    public static final String BUREAU_CLERK = "bureau-clerk";
    /** 高校院所经办. */
    public static final String INSTITUTION_CLERK = "institution-clerk";
    /** 省局审核员. */
    public static final String REVIEWER = "reviewer";
    /** 武汉代办处. */
    public static final String AGENCY_OFFICER = "agency-officer";
    /** 被许可人 / 中小企业. */
    public static final String FIRM = "firm";
    /** 调解员. */
    public static final String MEDIATOR = "mediator";
    /** 省局管理者. */
    public static final String MANAGER = "manager";
    /** 审计 / 监督. */
    public static final String AUDITOR = "auditor";
    /** 系统运维. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
