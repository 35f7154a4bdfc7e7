package cn.kaixu.review.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Legal state of a patent (法律状态) as bulletins name it; a patent may be in several at once. */
public enum LegalState {
    /** Granted and in force. */
    IN_FORCE("有效", "授权|授权有效|专利权维持|维持有效|部分无效"),
    /** Within the six months after an unpaid annual fee (Implementing Rules R. 115). */
    ARREARS("滞纳期", "欠费|等年费滞纳金"),
    ENDED("终止", "未缴年费终止|未缴年费|放弃|届满|失效|权利终止"),
    INVALIDATED("无效", "全部无效|宣告无效"),
    PENDING("申请中", "公开|实审|审中|未授权"),
    PLEDGED("质押", "质押融资"),
    EXCLUSIVE_LICENCE("独占许可", "独占"),
    SOLE_LICENCE("排他许可", "排他"),
    ORDINARY_LICENCE("普通许可", "许可备案"),
    /** Suspension for an ownership dispute (R. 103). */
    SUSPENDED("中止", "权属纠纷中止"),
    /** Court preservation (R. 104). */
    PRESERVED("保全", "财产保全"),
    OPEN_LICENSING("开放许可", "开放许可声明");

    /** States in which a patent cannot be licensed openly (Implementing Rules R. 86, pilot notice annex 2). */
    public static final Set<LegalState> BARRING = Set.of(
            ARREARS, ENDED, INVALIDATED, PENDING, PLEDGED, EXCLUSIVE_LICENCE, SOLE_LICENCE, SUSPENDED, PRESERVED);

    private static final Map<String, LegalState> WORDS = words();

    private final String chinese;
    private final String synonyms;

    LegalState(String chinese, String synonyms) {
        this.chinese = chinese;
        this.synonyms = synonyms;
    }

    /** The word shown to people. */
    public String chinese() {
        return chinese;
    }

    /** Reads one word of a bulletin; a word that is not known is no state. */
    public static Optional<LegalState> read(String word) {
        return Optional.ofNullable(WORDS.get(word.strip()));
    }

    private static Map<String, LegalState> words() {
        Map<String, LegalState> words = new HashMap<>();
        for (LegalState state : values()) {
            words.put(state.chinese, state);
            words.put(state.name(), state);
            Stream.of(state.synonyms.split("\\|")).forEach(synonym -> words.put(synonym, state));
        }
        return Map.copyOf(words);
    }
}
