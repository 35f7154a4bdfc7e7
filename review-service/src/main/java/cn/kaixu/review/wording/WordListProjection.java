package cn.kaixu.review.wording;

import java.time.ZoneOffset;

import cn.kaixu.review.wording.event.AdvertisingWordsRevised;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the versions of the list where checks read them; versions older than the events are there already and stay. */
@Component
@ProcessingGroup(WordListProjection.PROCESSOR)
class WordListProjection {

    static final String PROCESSOR = "review.projection.words";

    private final JdbcClient jdbc;

    WordListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void project(AdvertisingWordsRevised event) {
        jdbc.sql("""
                insert into advertising_word_list (version, words, changed_by, changed_at, note, on_record)
                values (?, ?, ?, ?, ?, true) on conflict (version) do update set on_record = true""")
                .params(
                        event.version(),
                        event.words().toArray(String[]::new),
                        event.revisedBy(),
                        event.revisedAt().atOffset(ZoneOffset.UTC),
                        event.note())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from advertising_word_list where on_record").update();
    }
}
