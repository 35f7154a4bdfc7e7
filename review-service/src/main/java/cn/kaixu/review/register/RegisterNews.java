package cn.kaixu.review.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the register last learnt something. */
@Component
public class RegisterNews {

    private final JdbcClient jdbc;

    RegisterNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the newest import that came through; nothing before the first. */
    public Optional<Instant> last() {
        return jdbc.sql(
                        "select finished_at from register_import where state = 'DONE' order by finished_at desc limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
