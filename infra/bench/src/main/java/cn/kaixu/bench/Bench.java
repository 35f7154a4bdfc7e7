package cn.kaixu.bench;

import java.util.List;

import cn.kaixu.bench.append.AppendBenchmark;
import cn.kaixu.bench.append.UpdateBenchmark;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.journey.DryRunBenchmark;
import cn.kaixu.bench.journey.IntakeBenchmark;
import cn.kaixu.bench.journey.RegisterBenchmark;
import cn.kaixu.bench.journey.VisibilityBenchmark;
import cn.kaixu.bench.replay.ReplayBenchmark;

/** Runs the benchmarks named on the command line, all of them without a name, and prints one line a figure. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new AppendBenchmark(),
            new UpdateBenchmark(),
            new ReplayBenchmark(),
            new VisibilityBenchmark(),
            new IntakeBenchmark(),
            new DryRunBenchmark(),
            new RegisterBenchmark());

    private Bench() {}

    static void main(String... names) throws Exception {
        List<String> asked = List.of(names);
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(asked)) {
            IO.println("usage: infra/bench/run [name ...], names: " + String.join(" ", known));
            System.exit(2);
        }
        IO.println(Figure.HEADING);
        for (Benchmark benchmark : ALL) {
            if (asked.isEmpty() || asked.contains(benchmark.name())) {
                benchmark.measure().forEach(IO::println);
            }
        }
        System.exit(0);
    }
}
