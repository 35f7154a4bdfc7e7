package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.reporting.Scheme;
import cn.kaixu.reporting.indicator.fact.Fact;
import cn.kaixu.reporting.indicator.fact.FactTables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Topics are read side by side: whatever order facts arrive in, and however often, the board is the same. */
@ServiceTest
class ConvergenceIT {

    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final long SEED = 20_261_122;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private BoardQueries queries;

    @Test
    void everyOrderAndEveryRepeatGivesTheSameBoards() {
        List<Fact> facts = facts();
        List<List<BoardQueries.PartCounts>> expected = boards(facts);

        for (int round = 0; round < 40; round++) {
            Random random = new Random(SEED + round);
            List<Fact> shuffled = new ArrayList<>(facts);
            for (int repeat = 0; repeat < 10; repeat++) {
                shuffled.add(facts.get(random.nextInt(facts.size())));
            }
            Collections.shuffle(shuffled, random);

            assertThat(boards(shuffled)).as("seed %d", SEED + round).isEqualTo(expected);
        }
    }

    private List<List<BoardQueries.PartCounts>> boards(List<Fact> facts) {
        sql.execute(
                "truncate indicator.announcement, indicator.holder, indicator.withdrawal, indicator.licence, indicator.recordal");
        FactTables tables = new FactTables(sql, FactTables.LIVE);
        facts.forEach(tables::add);
        List<List<BoardQueries.PartCounts>> boards = new ArrayList<>();
        for (int day = 0; day < 50; day += 7) {
            LocalDate asOf = START.plusDays(day);
            boards.add(
                    queries
                            .count(new Question(
                                    new AsOf(asOf.toString(), asOf, moment(asOf.plusDays(1))), null, null, null))
                            .stream()
                            .sorted((a, b) -> a.toString().compareTo(b.toString()))
                            .toList());
        }
        return boards;
    }

    /** Twelve patents, some withdrawn and declared again, some licensed twice, some recorded. */
    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(announced(i, 1, START.plusDays(i)));
            if (i % 3 == 0) {
                facts.add(new Fact.Withdrawn(
                        new Fact.Round("D" + i, 1), START.plusDays(i + 20), moment(START.plusDays(i + 19))));
                facts.add(announced(i, 2, START.plusDays(i + 25)));
            }
            if (i % 2 == 0) {
                facts.add(licensed("a" + i, i, START.plusDays(i + 5), START.plusDays(i + 30)));
                facts.add(licensed("b" + i, i, START.plusDays(i + 8), START.plusYears(1)));
                facts.add(new Fact.Recorded(
                        "RC" + i, "b" + i, "X" + i, START.plusDays(i + 12), moment(START.plusDays(i + 12))));
            }
        }
        return facts;
    }

    private static Fact announced(int number, int round, LocalDate on) {
        return new Fact.Announced(
                new Fact.Round("D" + number, round),
                Scheme.patent(900 + number).value(),
                number % 2 == 0 ? "INVENTION" : "UTILITY_MODEL",
                "一种装置",
                number % 4 == 0 ? "420500" : "420100",
                List.of(
                        new Fact.Holder("u" + number % 3, "大学" + number % 3, "UNIVERSITY"),
                        new Fact.Holder("e" + number, "企业" + number, "ENTERPRISE")),
                on,
                moment(on));
    }

    private static Fact licensed(String id, int number, LocalDate from, LocalDate end) {
        return new Fact.Licensed(
                id, Scheme.patent(900 + number).value(), "FREE", java.math.BigDecimal.ZERO, from, end, moment(from));
    }

    private static java.time.Instant moment(LocalDate day) {
        return cn.kaixu.platform.time.ChinaDates.startOf(day);
    }
}
