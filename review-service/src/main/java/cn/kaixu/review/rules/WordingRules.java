package cn.kaixu.review.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Practice;
import org.jspecify.annotations.Nullable;

/** How the declarer's own texts are worded: no commercial advertising (商业性宣传用语, Implementing Rules R. 85), and in Chinese. */
final class WordingRules {

    /** What the declarer may not change: it is as the office registered it. */
    private static final String TITLE = "专利名称";

    /** That which set {@code pilot-2026.3} added. */
    static final List<Rule> ALL =
            List.of(new Rule("form-is-in-chinese", "信息表使用中文填写", "试点通知附件4注意事项一", WordingRules::inChinese));

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private WordingRules() {}

    /** Dates and figures have no language; a name or a model in other letters is for a person to judge. */
    private static Finding inChinese(CaseFacts facts) {
        List<String> foreign = texts(facts.dossier()).entrySet().stream()
                .filter(text -> LETTER.matcher(text.getValue()).find()
                        && !CHINESE.matcher(text.getValue()).find())
                .map(text -> "%s“%s”".formatted(text.getKey(), text.getValue()))
                .toList();
        return foreign.isEmpty()
                ? Finding.pass("专利名称和申报人填写的各项说明均有中文。")
                : Finding.unknown("%s没有中文，请人工判断是否须退回改用中文。".formatted(String.join("、", foreign)));
    }

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
            return Finding.pass("专利名称和申报人填写的各项说明中未见词表（第 %d 版，%d 个）所列宣传用语。"
                    .formatted(list.version(), list.words().size()));
        }
        String places = found.entrySet().stream()
                .map(entry -> entry.getKey() + "含" + entry.getValue())
                .collect(Collectors.joining("；"));
        return found.keySet().equals(Set.of(TITLE))
                ? Finding.unknown("%s（词表第 %d 版）；名称须与专利证书一致、不得改动（附件4注意事项二），请人工判断。".formatted(places, list.version()))
                : Finding.fail("%s（词表第 %d 版）。".formatted(places, list.version()));
    }

    private static Map<String, String> texts(Dossier dossier) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(TITLE, dossier.patent().title());
        texts.put("自行实施情况", text(dossier.statements().exploitation()));
        texts.put("许可他人情况", text(dossier.statements().licensing()));
        String otherStandard = dossier.terms().royalty().otherStandard();
        texts.put("其他使用费标准", otherStandard == null ? "" : otherStandard);
        String otherTerms = dossier.terms().otherTerms();
        texts.put("其他约定事项", otherTerms == null ? "" : otherTerms);
        return texts;
    }

    private static String text(@Nullable Practice practice) {
        return practice == null ? "" : practice.text();
    }
}
