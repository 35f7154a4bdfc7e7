package cn.kaixu.listing.attachment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which declarations have other files than was told. A change notes its declaration in its own transaction; whoever tells of it holds the note until it is told,
 * so that a change of that moment waits and is noted anew, and an older state never follows a newer one.
 */
@Component
public class PapersToTell {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    PapersToTell(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The holders with something to tell, those waiting longest first. */
    public List<String> waiting(int limit) {
        return sql.sql("select holder from papers_to_tell order by changed_at, holder limit ?")
                .param(limit)
                .query((row, number) -> row.getString("holder"))
                .list();
    }

    /** Tells of a holder unless another replica does so at this moment; a failure leaves the note. */
    public void tell(String holder, Consumer<String> news) {
        transaction.executeWithoutResult(status -> {
            if (locked(holder)) {
                news.accept(holder);
                sql.sql("delete from papers_to_tell where holder = ?")
                        .param(holder)
                        .update();
            }
        });
    }

    /** To be called in the transaction of the change. */
    void changed(String holder, Instant at) {
        sql.sql(
                        "insert into papers_to_tell (holder, changed_at) values (?, ?) on conflict (holder) do update set changed_at = excluded.changed_at")
                .params(holder, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean locked(String holder) {
        return sql.sql("select holder from papers_to_tell where holder = ? for update skip locked")
                .param(holder)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
