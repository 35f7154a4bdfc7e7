package cn.kaixu.reporting.indicator;

import java.util.Map;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;

/** Chinese words for the values figures are broken down by. */
final class Labels {

    private static final Places PLACES = Places.hubei();
    private static final Map<String, String> KINDS = Map.of(
            "UNIVERSITY", "高等学校",
            "RESEARCH_INSTITUTE", "科研院所",
            "STATE_OWNED_ENTERPRISE", "国有企业",
            "ENTERPRISE", "企业",
            "INDIVIDUAL", "个人",
            "OTHER", "其他");

    private Labels() {}

    static String of(Dimension dimension, String value) {
        return switch (dimension) {
            case ALL -> "全部";
            case PLACE -> PLACES.nameOf(value);
            case KIND -> kind(value);
            case TYPE -> type(value);
        };
    }

    static String kind(String value) {
        return KINDS.getOrDefault(value, value);
    }

    static String type(String value) {
        return PatentType.valueOf(value).chinese();
    }

    static String place(String value) {
        return PLACES.nameOf(value);
    }
}
