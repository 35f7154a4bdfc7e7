package cn.kaixu.review.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.rules.WordList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the word list; the newest is in force. */
@Component
public class WordLists {

    private final JdbcClient jdbc;
    private final Clock clock;

    WordLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /**
     * Puts a new version in force.
     *
     * @throws Refused when it was not made from the version in force
     */
    @Transactional
    public void replace(int basedOn, List<String> words, String by, String note) {
        int added = jdbc.sql("""
                insert into advertising_word_list (version, words, changed_by, changed_at, note)
                select max(version) + 1, :words, :by, :at, :note from advertising_word_list having max(version) = :basedOn
                on conflict do nothing""")
                .param("words", words.toArray(String[]::new))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("basedOn", basedOn)
                .update();
        if (added == 0) {
            throw new Refused(WordListRefusal.WORD_LIST_CHANGED);
        }
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
