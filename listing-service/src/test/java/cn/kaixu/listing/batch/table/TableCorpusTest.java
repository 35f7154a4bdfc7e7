package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.Table;
import cn.kaixu.listing.batch.file.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** One table in all the ways people send it: at least 98 of 100 columns are known for what they are, and no value is wrong without being named. */
class TableCorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(TableCorpusTest.class);
    private static final FileLimits LIMITS = new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 1000);
    private static final int LEAST_VARIANTS = 50;
    private static final double LEAST_KNOWN = 0.98;

    private final TableReader reader = new TableReader(LIMITS, Places.hubei());

    static Stream<TableVariant> variants() {
        return Stream.of(TextVariants.all(), HeadingVariants.all(), ValueVariants.all(), FileVariants.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isReadWithoutASilentError(TableVariant variant) {
        reader.inspect(variant.content());
        List<ReadRow> rows = ((ReadFile) reader.read(variant.content(), header -> Optional.empty())).rows();

        assertThat(rows.stream().map(TableVariant::entry).toList()).isEqualTo(variant.entries());
        assertThat(findings(rows)).isEqualTo(variant.findings());
    }

    @Test
    void knowsNearlyEveryColumn() {
        List<TableVariant> variants = variants().toList();
        Map<Boolean, Long> columns = variants.stream()
                .flatMap(variant -> headings(variant).stream().map(heading -> isKnown(heading, variant)))
                .collect(Collectors.partitioningBy(known -> known, Collectors.counting()));
        long right = columns.getOrDefault(true, 0L);
        long all = right + columns.getOrDefault(false, 0L);
        LOG.info("{} variants, {} of {} columns known for what they are", variants.size(), right, all);

        assertThat(variants).hasSizeGreaterThanOrEqualTo(LEAST_VARIANTS);
        assertThat(variants.stream().map(TableVariant::toString)).doesNotHaveDuplicates();
        assertThat((double) right / all).isGreaterThanOrEqualTo(LEAST_KNOWN);
    }

    private static boolean isKnown(Heading heading, TableVariant variant) {
        return variant.meaning(heading.text())
                .map(column -> column == heading.meaning())
                .orElse(heading.meaning() == null);
    }

    private static List<Heading> headings(TableVariant variant) {
        List<Table> tables = new TableFiles(LIMITS).open(variant.content()).tables();
        return tables.stream()
                .flatMap(table -> HeaderSearch.in(table).stream())
                .flatMap(header -> header.headings().stream())
                .toList();
    }

    private static Set<String> findings(List<ReadRow> rows) {
        Set<String> findings = new TreeSet<>();
        for (int at = 0; at < rows.size(); at++) {
            String entry = at + 1 + " ";
            rows.get(at)
                    .unread()
                    .forEach(finding -> findings.add(entry + finding.problem().field() + " "
                            + finding.problem().rule()));
        }
        return findings;
    }
}
