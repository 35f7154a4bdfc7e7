package cn.kaixu.listing.batch.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A receipt confirms what is certain, and counts what the batch counts. */
class ReceiptsTest {

    @ParameterizedTest
    @CsvSource({
        "CHECKING, BATCH_RECEIPT_NOT_READY",
        "COMMITTING, BATCH_RECEIPT_NOT_READY",
        "AWAITING_COLUMNS, BATCH_AWAITS_COLUMNS",
        "DISCARDED, BATCH_IS_CLOSED",
        "FAILED, BATCH_IS_CLOSED"
    })
    void isRefusedWhileNothingIsCertain(BatchState state, BatchRefusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Receipts.requireSettled(batch(state)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(refusal));
    }

    @Test
    void countsEveryOutcome() {
        Receipts.requireSettled(batch(BatchState.COMMITTED));
        BatchReceipt receipt = BatchReceipt.of(batch(BatchState.COMMITTED), List.of());

        assertThat(receipt.stateText()).isEqualTo("已提交");
        assertThat(receipt.counts())
                .containsExactly(
                        new BatchReceipt.Count(RowOutcome.READY, "可提交", 0),
                        new BatchReceipt.Count(RowOutcome.INCOMPLETE, "待补全", 0),
                        new BatchReceipt.Count(RowOutcome.REJECTED, "不合格", 2),
                        new BatchReceipt.Count(RowOutcome.SUBMITTED, "已提交", 3),
                        new BatchReceipt.Count(RowOutcome.UNCHANGED, "未变化", 0));
    }

    private static Batch batch(BatchState state) {
        return new Batch(
                "b1",
                new Uploader("whut-clerk", List.of(), "whut", "武汉理工大学", "420100", "c1"),
                "表.csv",
                "abc",
                state,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                Instant.parse("2026-11-22T16:00:01Z"),
                0,
                0,
                List.of(),
                null,
                Map.of(RowOutcome.REJECTED, 2, RowOutcome.SUBMITTED, 3));
    }
}
