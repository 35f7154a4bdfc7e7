package cn.kaixu.listing.price.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cn.kaixu.listing.price.statistics.StatisticsFile.Heading;
import cn.kaixu.listing.price.statistics.StatisticsFile.Line;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;

/** Checks every line of a file; a file is taken whole or not at all. */
final class StatisticLines {

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:-\\d{4})?");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|ALL");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private StatisticLines() {}

    /**
     * The numbers of the file.
     *
     * @throws Refused naming each line, column and rule, a hundred at most
     */
    static List<Statistic> of(List<Line> lines) {
        StatisticLines check = new StatisticLines();
        if (lines.isEmpty()) {
            check.problems.add(FieldProblem.of("file", StatisticRule.STATISTICS_HAVE_LINES.id()));
        }
        List<Statistic> read =
                lines.stream().flatMap(line -> check.read(line).stream()).toList();
        if (!check.problems.isEmpty()) {
            throw new Refused(
                    StatisticsRefusal.STATISTICS_NOT_ACCEPTABLE,
                    check.problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return read;
    }

    private Optional<Statistic> read(Line line) {
        String period = matching(line, Heading.PERIOD, PERIOD, StatisticRule.STATISTIC_PERIOD_IS_GIVEN);
        String industry = matching(line, Heading.INDUSTRY, INDUSTRY, StatisticRule.STATISTIC_INDUSTRY_IS_KNOWN);
        String value = matching(line, Heading.VALUE, NUMBER, StatisticRule.STATISTIC_VALUE_IS_A_NUMBER);
        String source = line.cell(Heading.SOURCE);
        if (source.isEmpty()) {
            broken(line, Heading.SOURCE, StatisticRule.STATISTIC_SOURCE_IS_GIVEN);
        }
        Optional<Measure> measure = Measure.read(line.cell(Heading.MEASURE));
        if (measure.isEmpty()) {
            broken(line, Heading.MEASURE, StatisticRule.STATISTIC_MEASURE_IS_KNOWN);
        } else if (!seen.add(period + " " + industry + " " + measure.get())) {
            broken(line, Heading.MEASURE, StatisticRule.STATISTIC_IS_ONCE_PER_FILE);
        }
        return measure.filter(known -> NUMBER.matcher(value).matches())
                .map(known -> new Statistic(period, industry, known, new BigDecimal(value), source));
    }

    private String matching(Line line, Heading heading, Pattern form, StatisticRule rule) {
        String text = line.cell(heading);
        if (!form.matcher(text).matches()) {
            broken(line, heading, rule);
        }
        return text;
    }

    private void broken(Line line, Heading heading, StatisticRule rule) {
        problems.add(FieldProblem.of(
                "lines[%d].%s".formatted(line.number(), heading.wire()), rule.id(), line.number(), line.cell(heading)));
    }
}
