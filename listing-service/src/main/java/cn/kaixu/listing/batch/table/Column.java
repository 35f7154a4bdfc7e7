package cn.kaixu.listing.batch.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column the platform knows, by the names in use for it; the first is the template's. {@code field} is the field of the form that findings about it name. The
 * first ten are annex 3, which has no fee; the rest are the annex 4 columns of the platform's own template.
 */
public enum Column {
    NUMBER_IN_LIST("", "序号|编号"),
    PATENT_NUMBER("patentNumber", "专利号|专利号码|授权专利号|专利号ZL"),
    TITLE("title", "专利名称|发明创造名称|发明名称|名称"),
    PATENTEES("patentees", "专利权人|权利人|专利权人全部|全部专利权人|全体专利权人"),
    SINGLE_TERM("otherTerms", "单次许可期限|许可期限"),
    LEGAL_STATE("legalState", "专利法律状态|法律状态"),
    PATENT_TYPE("patentType", "专利类型|类型"),
    SCOPE("scope", "开放范围|许可范围|许可地域"),
    CONTACT_NAME("contact", "联系人|联系人姓名"),
    CONTACT_PHONE("contact", "联系电话|电话|手机|手机号"),
    CONTACT_EMAIL("contact", "电子邮件|电子邮箱|邮箱"),
    CONTACT_ADDRESS("contact", "地址|通讯地址|通信地址"),
    CONTACT_POSTCODE("contact", "邮编|邮政编码"),
    GRANT_DATE("grantDate", "授权公告日|授权公告日期|授权日|授权日期"),
    FILING_DATE("filingDate", "申请日|申请日期"),
    TERM_END("termEnd", "专利权届满日|专利期限届满日|专利权期限届满日"),
    LICENCE_END("licenceEnd", "许可期限届满日|许可届满日|许可截止日期|许可终止日"),
    FEE_MODE("royalty", "使用费标准|许可使用费标准|收费方式|许可费支付方式|使用费支付方式"),
    ENTRY_FEE("royalty.entryFee", "入门费|入门费元"),
    SALES_SHARE("royalty.salesShare", "提成比例|提成费比例|提成率"),
    AMOUNT("royalty.amount", "一次总付金额|一次总付金额元|许可使用费|许可费"),
    PAY_WITHIN_DAYS("royalty.payWithinDays", "一次总付付款天数|付款天数"),
    FIRST("royalty.instalments.first", "首期金额|第一批次金额"),
    FIRST_WITHIN_DAYS("royalty.instalments.firstWithinDays", "首期付款天数"),
    PERIOD("royalty.instalments.period", "分期周期"),
    DAYS_BEFORE_PERIOD_END("royalty.instalments.daysBeforePeriodEnd", "周期截止前天数"),
    LATER_COUNT("royalty.instalments.laterCount", "后续批次数|后续期数"),
    LATER_AMOUNT("royalty.instalments.laterAmount", "每批次金额|每期金额"),
    TOTAL_COUNT("royalty.instalments.totalCount", "总支付次数|总期数"),
    TOTAL("royalty.instalments.total", "总金额|使用费总额"),
    OTHER_STANDARD("royalty.otherStandard", "其他使用费标准|其他收费标准"),
    EVALUATION_REPORT("evaluationReport", "专利权评价报告|评价报告|评价报告结论"),
    ALL_OWNERS_AGREED("allOwnersAgreed", "全体专利权人同意|全体专利权人是否同意"),
    PROMISES_ACCEPTED("promisesAccepted", "承诺符合条件|是否承诺符合条件"),
    OTHER_TERMS("otherTerms", "其他约定事项|其他约定");

    static final List<Column> REQUIRED = List.of(PATENT_NUMBER, TITLE, PATENTEES);

    private static final Set<Column> AMOUNTS = Set.of(ENTRY_FEE, AMOUNT, FIRST, LATER_AMOUNT, TOTAL);
    private static final Map<String, Column> BY_NAME = Arrays.stream(values())
            .flatMap(column -> column.names().map(name -> Map.entry(name, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String field;
    private final String names;

    Column(String field, String names) {
        this.field = field;
        this.names = names;
    }

    String field() {
        return field;
    }

    /** The name the template uses. */
    public String heading() {
        return names().findFirst().orElseThrow();
    }

    /** Says that no row can be read without this column. */
    public boolean required() {
        return REQUIRED.contains(this);
    }

    /** The column a heading means exactly; an amount in foreign money is none of ours. */
    static Optional<Column> named(String heading) {
        HeadingText text = HeadingText.of(heading);
        return Optional.ofNullable(BY_NAME.get(text.plain()))
                .filter(column -> !(text.inForeignMoney() && AMOUNTS.contains(column)));
    }

    Stream<String> names() {
        return Stream.of(names.split("\\|"));
    }
}
