package cn.kaixu.bench.append;

/** Texts of the usual length. */
final class Texts {

    static final String KEEPER = "湖北省知识产权局 专利开放许可登记处";
    static final String REMARK = "一项关于精密光学元件支撑结构的专利权人声明，自公告之日起按公开的标准许可任何人实施。".repeat(3);

    private Texts() {}
}
