package cn.kaixu.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Evidence of a payment as a one-page PDF that says it belongs to the demo; different for every licence. */
record Receipt(String licence, BigDecimal amount, LocalDate paidOn) {

    byte[] pdf() {
        return OnePage.pdf("DEMO RECEIPT %s CNY %s %s".formatted(amount.toPlainString(), paidOn, licence));
    }
}
