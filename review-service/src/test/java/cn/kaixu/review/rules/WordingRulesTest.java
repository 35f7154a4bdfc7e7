package cn.kaixu.review.rules;

import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Practice;
import cn.kaixu.review.validity.value.Statements;
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
    void readsWhatTheOwnersSayOfTheirUseAndLicences() {
        Practice praised = new Practice("2022年", "湖北省", "国际领先的产线");
        Facts exploited = Facts.sound().stating(new Statements(true, true, true, false, "NONE", praised, null));
        assertThat(WordingRules.noAdvertising(exploited.facts()).evidence()).contains("自行实施情况含“国际领先”");
        Facts licensed = Facts.sound().stating(new Statements(true, true, false, true, "NONE", null, praised));
        assertThat(WordingRules.noAdvertising(licensed.facts()).outcome()).isEqualTo(CheckOutcome.FAIL);
    }

    @Test
    void leavesARegisteredTitleToThePersonWhoDecides() {
        Finding finding = WordingRules.noAdvertising(Facts.sound()
                .patent("ZL201610537144.X", PatentType.INVENTION, "国际领先的止逆阀")
                .facts());
        assertThat(finding.outcome()).isEqualTo(CheckOutcome.UNKNOWN);
        assertThat(finding.evidence()).contains("专利名称含“国际领先”", "不得改动");
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
