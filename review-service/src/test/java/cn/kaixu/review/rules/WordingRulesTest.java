package cn.kaixu.review.rules;

import java.util.List;
import java.util.Optional;

import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"本技术国际领先", "１００％有效", "国际领先，欢迎选购"})
    void findsListedWordsInAnyWidth(String text) {
        Finding finding = WordingRules.noAdvertising(Facts.sound().saying(text).facts());
        assertThat(finding.outcome()).isEqualTo(CheckOutcome.FAIL);
        assertThat(finding.evidence()).contains("其他约定事项含", "词表第 7 版");
    }

    @Test
    void passesWhatTheListDoesNotKnowAndSaysByWhichList() {
        Finding finding =
                WordingRules.noAdvertising(Facts.sound().saying("提供技术指导").facts());
        assertThat(finding.outcome()).isEqualTo(CheckOutcome.PASS);
        assertThat(finding.evidence()).contains("第 7 版，3 个");
    }

    @Test
    void judgesNothingByAnEmptyList() {
        CaseFacts facts = new CaseFacts(
                Reviews.dossier(), Optional.empty(), List.of(), WordList.NONE, Optional.empty(), Facts.TODAY);
        assertThat(WordingRules.noAdvertising(facts).outcome()).isEqualTo(CheckOutcome.UNKNOWN);
    }
}
