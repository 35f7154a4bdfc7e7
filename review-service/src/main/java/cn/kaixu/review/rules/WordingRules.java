package cn.kaixu.review.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.review.validity.value.Dossier;

/** No commercial advertising wording (商业性宣传用语, Implementing Rules R. 85). */
final class WordingRules {

    private static final List<String> WORDS = List.of(
            "国家级", "世界级", "最高级", "最优惠", "最先进", "最低价", "全国首创", "全球首创", "独家", "第一品牌", "行业第一", "销量第一", "填补空白", "遥遥领先",
            "国际领先", "世界领先", "顶级", "极致", "百分之百", "100%有效", "包过", "稳赚", "零风险", "高回报", "抢购", "特价", "优惠价", "跳楼价", "欢迎选购",
            "加微信", "扫码咨询");

    private WordingRules() {}

    static Finding noAdvertising(CaseFacts facts) {
        Map<String, String> found = new LinkedHashMap<>();
        texts(facts.dossier())
                .forEach((place, text) -> WORDS.stream()
                        .filter(text::contains)
                        .forEach(word -> found.merge(place, "“" + word + "”", (all, next) -> all + next)));
        if (found.isEmpty()) {
            return Finding.pass("专利名称、其他标准和其他约定事项中未见词表所列 %d 个宣传用语。".formatted(WORDS.size()));
        }
        List<String> places = found.entrySet().stream()
                .map(entry -> entry.getKey() + "含" + entry.getValue())
                .toList();
        return Finding.fail("%s。".formatted(String.join("；", places)));
    }

    private static Map<String, String> texts(Dossier dossier) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("专利名称", dossier.patent().title());
        String otherStandard = dossier.terms().royalty().otherStandard();
        texts.put("其他使用费标准", otherStandard == null ? "" : otherStandard);
        String otherTerms = dossier.terms().otherTerms();
        texts.put("其他约定事项", otherTerms == null ? "" : otherTerms);
        return texts;
    }
}
