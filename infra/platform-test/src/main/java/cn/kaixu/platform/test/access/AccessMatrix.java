package cn.kaixu.platform.test.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The table {@code access-matrix.csv} on the test class path: a line for each endpoint, a column for each role and one,
 * {@code nobody}, for callers without a login; cells are {@code -}, {@code own} and {@code all}.
 */
final class AccessMatrix {

    /** The column of callers without a login. */
    static final String NOBODY = "nobody";

    private static final String FILE = "/access-matrix.csv";
    private static final int KEY_COLUMNS = 2;

    private final NavigableMap<Endpoint, Map<String, Reach>> lines = new TreeMap<>();

    private AccessMatrix(List<String> text) {
        List<String> columns = cells(text.getFirst());
        text.stream().skip(1).map(AccessMatrix::cells).forEach(line -> add(columns, line));
    }

    static AccessMatrix load() {
        try (InputStream in = AccessMatrix.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside the tests of this service");
            }
            return new AccessMatrix(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NavigableSet<Endpoint> endpoints() {
        return lines.navigableKeySet();
    }

    Reach reach(Endpoint endpoint, String role) {
        return lines.getOrDefault(endpoint, Map.of()).getOrDefault(role, Reach.NONE);
    }

    /** Calls back for each cell, endpoint by endpoint. */
    void forEach(BiConsumer<Endpoint, Map.Entry<String, Reach>> action) {
        lines.forEach((endpoint, cells) -> cells.entrySet().forEach(cell -> action.accept(endpoint, cell)));
    }

    private void add(List<String> columns, List<String> line) {
        Endpoint endpoint = new Endpoint(line.get(0), line.get(1));
        Map<String, Reach> cells = new LinkedHashMap<>();
        for (int column = KEY_COLUMNS; column < columns.size(); column++) {
            cells.put(columns.get(column), Reach.read(line.get(column)));
        }
        if (lines.put(endpoint, cells) != null) {
            throw new IllegalStateException(endpoint + " stands twice in " + FILE);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
