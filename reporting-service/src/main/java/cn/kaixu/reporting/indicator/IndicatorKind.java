package cn.kaixu.reporting.indicator;

import java.util.Arrays;
import java.util.Locale;

import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of the scheme, each with its definition. A definition is changed by giving it a new version, never
 * silently; figures of different versions are not comparable.
 */
public enum IndicatorKind {
    /** Institutions taking part. */
    INSTITUTIONS("参与单位", null, "截至所选时点，作为专利权人拥有至少一件已公告且未撤回专利的高等学校、科研院所和国有企业的个数；有统一社会信用代码的按代码去重，没有的按名称去重。", "个"),
    /** Patents open to all. */
    PATENTS("开放许可专利", null, "截至所选时点，声明已公告且未撤回的专利件数；同一专利多次声明只计一件。", "件"),
    /** Licensed share, strict reading. */
    LICENSED_STRICT("许可实施率", "严格口径", "分子：其中至少有一项许可正在生效期内且已完成备案的专利件数；分母：截至所选时点已公告且未撤回的专利件数。以备案日期计。", "%"),
    /** Licensed share, wide reading. */
    LICENSED_WIDE("许可实施率", "宽口径", "分子：其中至少有一项许可正在生效期内的专利件数（书面通知并按公告付费，免费许可以书面通知为准），不论是否备案；分母：截至所选时点已公告且未撤回的专利件数。", "%");

    /** Version of all four definitions. */
    public static final String VERSION = "2026.1";

    private final String title;
    private final @Nullable String reading;
    private final String definition;
    private final String unit;

    IndicatorKind(String title, @Nullable String reading, String definition, String unit) {
        this.title = title;
        this.reading = reading;
        this.definition = definition;
        this.unit = unit;
    }

    /** The id on the wire, {@code licensed-strict}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IndicatorKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(IndicatorRefusal.INDICATOR_UNKNOWN, id));
    }

    String title() {
        return title;
    }

    @Nullable
    String reading() {
        return reading;
    }

    String definition() {
        return definition;
    }

    String unit() {
        return unit;
    }
}
