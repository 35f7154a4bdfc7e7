package cn.kaixu.licensing.licence.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A payment and the file that shows it (付款凭证); the amount is in yuan. */
public record Evidence(EvidenceId id, BigDecimal amount, LocalDate paidOn, String fileName) {

    /** Whether the same file is placed for the same payment again. */
    public boolean repeats(Evidence other) {
        return id.equals(other.id) && amount.compareTo(other.amount) == 0 && paidOn.equals(other.paidOn);
    }
}
