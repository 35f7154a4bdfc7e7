package cn.kaixu.licensing.numbering;

import cn.kaixu.licensing.recordal.RecordalRefusal;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.platform.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that a record number (备案号) names one recordal. The number is taken in the transaction that sends the
 * command; when the command is refused the number is free again.
 */
@Component
public class RecordNumbers {

    private final JdbcClient sql;

    RecordNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    public void takeThen(String recordNumber, RecordalId recordal, Runnable command) {
        sql.sql("""
                        insert into record_number (record_number, recordal_id) values (:number, :recordal)
                        on conflict do nothing""")
                .param("number", recordNumber)
                .param("recordal", recordal.value())
                .update();
        boolean ours = sql.sql("select recordal_id from record_number where record_number = :number")
                .param("number", recordNumber)
                .query(String.class)
                .optional()
                .filter(recordal.value()::equals)
                .isPresent();
        if (!ours) {
            throw new Refused(RecordalRefusal.RECORD_NUMBER_TAKEN, recordNumber);
        }
        command.run();
    }
}
