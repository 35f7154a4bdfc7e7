package cn.kaixu.listing.price;

/** The five methods of the fee guideline, in the order in which their data are nearest to the patent. */
public enum FeeMethod {
    /** 已就该专利收取的许可使用费. */
    OWN_LICENCES("以本专利已有许可的使用费为基准"),
    /** 自行实施收益. */
    OWN_INCOME("以自行实施的收益为基准"),
    /** 同行业许可统计数据. */
    INDUSTRY("以同行业专利实施许可统计数据为基准"),
    /** 国际一般许可费率. */
    INTERNATIONAL("以国际上通行的许可费率为基准"),
    /** 资产评估. */
    APPRAISAL("以资产评估价值为基准");

    private final String chinese;

    FeeMethod(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
