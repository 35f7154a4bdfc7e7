package cn.kaixu.bench.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Comparison;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.figure.Spread;
import cn.kaixu.local.setting.Component;
import org.postgresql.PGConnection;

/**
 * The import of a register through the gateway: staging, which reads, checks and copies, against a plain COPY of the same
 * rows into the same database; a million patents; and what the service's heap grows by.
 */
public final class RegisterBenchmark implements Benchmark {

    private static final int ROWS = 200_000;
    private static final int MILLION = 1_000_000;
    private static final int HEAP_ROWS = 100_000;
    private static final double NANOSECONDS = 1e9;

    private int serial;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (MeasuredPlatform measured = MeasuredPlatform.start(name());
                Connection review = measured.reviewDatabase()) {
            imported(measured, review, ROWS);
            figures.addAll(Comparison.of(
                            () -> ROWS / imported(measured, review, ROWS).staging(), () -> plainCopy(review))
                    .figures("register.staging", "rows/s", "COPY of the same rows"));
            LiveHeap heap = new LiveHeap(measured.pid(Component.REVIEW));
            List<Double> growth = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                growth.add(heap.growthDuring(() -> imported(measured, review, HEAP_ROWS)));
            }
            figures.add(Figure.absolute("register.100000.heap", Spread.of(growth), "MiB"));
            RegisterImport million = imported(measured, review, MILLION);
            figures.add(once("register.million.upload", million.upload()));
            figures.add(once("register.million.staging", million.staging()));
            figures.add(once("register.million.merging", million.merging()));
            figures.add(once("register.million.all", million.all()));
        }
        return figures;
    }

    private static Figure once(String id, double seconds) {
        return Figure.absolute(id, Spread.of(List.of(seconds)), "s");
    }

    private RegisterImport imported(MeasuredPlatform measured, Connection review, int rows) throws SQLException {
        byte[] file = new InventedRegister(serial, rows).csv();
        serial += rows;
        return RegisterImport.of(measured.reviewer(), review, file, rows);
    }

    private double plainCopy(Connection review) throws SQLException, IOException {
        byte[] rows = new InventedRegister(serial, ROWS).rows();
        try (Statement statement = review.createStatement()) {
            statement.execute("create table if not exists plain_copy (like register_staging)");
            statement.execute("truncate plain_copy");
            long begun = System.nanoTime();
            review.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain_copy from stdin", new ByteArrayInputStream(rows));
            return ROWS * NANOSECONDS / (System.nanoTime() - begun);
        }
    }
}
