package cn.kaixu.matching.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.Offers;
import cn.kaixu.matching.pool.PoolChange;
import cn.kaixu.matching.search.SearchRequest.Order;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of what should be found is among the first ten, on the labelled queries kept beside the repository. */
class SearchQualityTest {

    private static final Path DATA = Path.of("../../shared/data/eval");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger LOG = LoggerFactory.getLogger(SearchQualityTest.class);
    private static final int TOP = 10;

    @ParameterizedTest
    @CsvSource({"problem, 0.60", "title, 0.75", "keywords, 0.55"})
    void findsMostOfWhatIsWanted(String task, double floor) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "no labelled queries at " + DATA + "; skipped");
        PoolIndex index = new PoolIndex();
        Map<PatentNumber, String> ids = fill(index);
        PoolSearch search = new PoolSearch(index);
        Map<String, Set<String>> wanted = wanted(task);
        double found = 0;
        for (JsonNode query : lines("queries_" + task + ".jsonl")) {
            SearchRequest request =
                    new SearchRequest(query.path("query").asString(), Map.of(), Order.RELEVANCE, 0, TOP);
            Set<String> relevant = wanted.getOrDefault(query.path("qid").asString(), Set.of());
            long hits = search.search(request).patents().stream()
                    .map(ids::get)
                    .filter(relevant::contains)
                    .count();
            found += (double) hits / Math.clamp(relevant.size(), 1, TOP);
        }
        double recall = found / wanted.size();
        LOG.info("recall@10 {} {}", task, "%.3f".formatted(recall));
        assertThat(recall).as("recall@10 of " + task).isGreaterThan(floor);
        index.close();
    }

    /** The texts stand in for titles, under numbers counted up. */
    private static Map<PatentNumber, String> fill(PoolIndex index) throws IOException {
        Map<PatentNumber, String> ids = new HashMap<>();
        List<PoolChange> changes = new ArrayList<>();
        for (JsonNode document : lines("corpus_abstracts.jsonl")) {
            PatentNumber number = number(ids.size());
            ids.put(number, document.path("id").asString());
            changes.add(new PoolChange(
                    ids.size(),
                    number,
                    Optional.of(Offers.offer(
                            number.value(),
                            document.path("text").asString(),
                            "某大学",
                            Offers.free(),
                            LocalDate.of(2026, 11, 1)))));
        }
        index.apply(changes);
        return ids;
    }

    private static PatentNumber number(int serial) {
        String digits = "20181%07d".formatted(serial);
        for (String check : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")) {
            Optional<PatentNumber> number = PatentNumber.read(digits + check).number();
            if (number.isPresent()) {
                return number.get();
            }
        }
        throw new IllegalStateException("one of eleven check digits must fit " + digits);
    }

    private static Map<String, Set<String>> wanted(String task) throws IOException {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (String line : Files.readAllLines(DATA.resolve("qrels_" + task + ".tsv"))) {
            List<String> cells = List.of(line.split("\t", -1));
            wanted.computeIfAbsent(cells.get(0), query -> new HashSet<>()).add(cells.get(1));
        }
        return wanted;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream()
                .map(JSON::readTree)
                .toList();
    }
}
