package cn.kaixu.review.rules;

import cn.kaixu.review.validity.value.CheckOutcome;

/** What one rule found, with one Chinese sentence naming the values and dates it looked at. */
public record Finding(CheckOutcome outcome, String evidence) {

    static Finding pass(String evidence) {
        return new Finding(CheckOutcome.PASS, evidence);
    }

    static Finding fail(String evidence) {
        return new Finding(CheckOutcome.FAIL, evidence);
    }

    static Finding unknown(String evidence) {
        return new Finding(CheckOutcome.UNKNOWN, evidence);
    }
}
