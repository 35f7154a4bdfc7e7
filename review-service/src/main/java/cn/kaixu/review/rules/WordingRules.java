package cn.kaixu.review.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.review.validity.value.Dossier;

/** No commercial advertising wording (商业性宣传用语, Implementing Rules R. 85). */
final class WordingRules {

    private WordingRules() {}

    static Finding noAdvertising(CaseFacts facts) {
        WordList list = facts.words();
        if (list.words().isEmpty()) {
            return Finding.unknown("宣传用语词表为空，无法判断。");
        }
        Map<String, String> found = new LinkedHashMap<>();
        texts(facts.dossier())
                .forEach((place, text) ->
                        list.in(text).forEach(word -> found.merge(place, "“" + word + "”", (all, next) -> all + next)));
        if (found.isEmpty()) {
            return Finding.pass("专利名称、其他标准和其他约定事项中未见词表（第 %d 版，%d 个）所列宣传用语。"
                    .formatted(list.version(), list.words().size()));
        }
        List<String> places = found.entrySet().stream()
                .map(entry -> entry.getKey() + "含" + entry.getValue())
                .toList();
        return Finding.fail("%s（词表第 %d 版）。".formatted(String.join("；", places), list.version()));
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
