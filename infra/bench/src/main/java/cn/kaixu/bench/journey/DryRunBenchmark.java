package cn.kaixu.bench.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.figure.Spread;
import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import cn.kaixu.local.setting.Component;
import tools.jackson.databind.JsonNode;

/** The largest table a batch may have, from the first byte sent until every row is checked; and the heap that takes. */
public final class DryRunBenchmark implements Benchmark {

    private static final int ROWS = 10_000;
    private static final int RUNS = 5;
    private static final int HEAP_RUNS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final double NANOSECONDS = 1e9;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private int serial;

    @Override
    public String name() {
        return "dry-run";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> growth = new ArrayList<>();
        try (MeasuredPlatform measured = MeasuredPlatform.start(name())) {
            checked(measured.bureau());
            for (int run = 0; run < RUNS; run++) {
                seconds.add(checked(measured.bureau()));
            }
            LiveHeap heap = new LiveHeap(measured.pid(Component.LISTING));
            for (int run = 0; run < HEAP_RUNS; run++) {
                growth.add(heap.growthDuring(() -> checked(measured.bureau())));
            }
        }
        return List.of(
                Figure.absolute("dry-run.10000.checked", Spread.of(seconds), "s"),
                Figure.absolute("dry-run.10000.heap", Spread.of(growth), "MiB"));
    }

    private double checked(Caller bureau) throws Exception {
        byte[] workbook = IntakeWorkbook.rows(serial, ROWS);
        serial += ROWS;
        long began = System.nanoTime();
        Answer upload = bureau.upload(
                        "/api/batches",
                        new Form().file("file", "dry-run.xlsx", WORKBOOK, workbook),
                        UUID.randomUUID().toString())
                .accepted();
        String location = upload.headers().firstValue("Location").orElseThrow();
        String batch = location.substring(location.indexOf("/api/"));
        JsonNode view = bureau.get(batch).accepted().json();
        while (!view.path("state").asString().equals("CHECKED")) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("the batch is not checked: " + view);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            view = bureau.get(batch).accepted().json();
        }
        if (view.path("counts").path("ready").asInt() != ROWS) {
            throw new IllegalStateException("not every row is ready: " + view);
        }
        return (System.nanoTime() - began) / NANOSECONDS;
    }
}
