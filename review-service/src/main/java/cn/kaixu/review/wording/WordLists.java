package cn.kaixu.review.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import cn.kaixu.review.rules.WordList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the word list; the newest is in force. */
@Component
public class WordLists {

    private final JdbcClient jdbc;

    WordLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force. */
    public WordListVersion current() {
        return newest(1).getFirst();
    }

    /** The newest versions, the newest first. */
    public List<WordListVersion> newest(int count) {
        return jdbc.sql("select * from advertising_word_list order by version desc limit ?")
                .param(count)
                .query((row, number) -> read(row))
                .list();
    }

    private static WordListVersion read(ResultSet row) throws SQLException {
        return new WordListVersion(
                new WordList(row.getInt("version"), List.of((String[])
                        row.getArray("words").getArray())),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
