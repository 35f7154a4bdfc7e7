package cn.kaixu.review.rules;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;

/** Rules about the patent number. */
final class NumberRules {

    private NumberRules() {}

    /** The number reached us as a value that cannot be malformed, so what is left is to show the reckoning. */
    static Finding wellFormed(CaseFacts facts) {
        PatentNumber number = facts.patent().number();
        String compact = number.compact();
        String digits = compact.substring(0, compact.length() - 1);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += Character.digit(digits.charAt(place), 10) * (2 + place % 8);
        }
        return Finding.pass("专利号 %s 为 %d 位编号，加权和 %d，除以 11 余 %d，与校验位 %s 相符。"
                .formatted(number, digits.length(), sum, sum % 11, compact.substring(digits.length())));
    }

    static Finding typeMatches(CaseFacts facts) {
        PatentType declared = facts.patent().type();
        PatentType carried = facts.patent().number().type();
        if (declared == carried) {
            return Finding.pass("专利号 %s 的类型位表示%s，申报类型同为%s。"
                    .formatted(facts.patent().number(), carried.chinese(), declared.chinese()));
        }
        return Finding.fail(
                "专利号 %s 的类型位表示%s，申报类型却是%s。".formatted(facts.patent().number(), carried.chinese(), declared.chinese()));
    }
}
