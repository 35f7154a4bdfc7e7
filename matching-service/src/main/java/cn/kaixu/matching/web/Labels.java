package cn.kaixu.matching.web;

import java.util.Map;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.matching.pool.Royalty;
import cn.kaixu.matching.search.Facet;
import org.springframework.stereotype.Component;

/** Chinese words for the codes of the pool. */
@Component
class Labels {

    private static final Map<String, String> KINDS = Map.of(
            "UNIVERSITY", "高等院校",
            "RESEARCH_INSTITUTE", "科研院所",
            "STATE_OWNED_ENTERPRISE", "国有企业",
            "ENTERPRISE", "企业",
            "INDIVIDUAL", "个人",
            "OTHER", "其他");

    private final Places places;

    Labels(Places places) {
        this.places = places;
    }

    String place(String code) {
        return places.nameOf(code);
    }

    String of(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> PatentType.valueOf(value).chinese();
            case FEE_MODE -> Royalty.Mode.valueOf(value).chinese();
            case SCOPE, PLACE -> place(value);
            case KIND -> KINDS.getOrDefault(value, value);
        };
    }
}
