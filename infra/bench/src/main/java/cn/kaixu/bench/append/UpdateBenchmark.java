package cn.kaixu.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Comparison;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.load.Clients;
import cn.kaixu.bench.load.SingleRowInserts;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A1b: a command that loads an aggregate, lets it decide, and waits until its event is durable. */
public final class UpdateBenchmark implements Benchmark {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final List<Integer> CLIENTS = List.of(1, 8, 16);
    private static final int AGGREGATES_A_CLIENT = 50;

    @Override
    public String name() {
        return "append-update";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (TallyService service = TallyService.start()) {
            CommandGateway commands = service.commands();
            open(commands);
            Clients.Operation count = (client, number) ->
                    commands.sendAndWait(new CountOne(id(client, number % AGGREGATES_A_CLIENT), Texts.REMARK));
            Clients.warmUp(count);
            SingleRowInserts baseline = new SingleRowInserts(service.database(), service.dataSource());
            for (int clients : CLIENTS) {
                Comparison comparison =
                        Comparison.of(() -> Clients.rate(clients, TIME, count), () -> baseline.rate(clients, TIME));
                figures.addAll(comparison.figures(
                        "A1b.update." + clients, "1/s", baseline.description() + ", " + clients + " clients"));
            }
        }
        return figures;
    }

    private static void open(CommandGateway commands) {
        for (int client = 0; client < 16; client++) {
            for (int number = 0; number < AGGREGATES_A_CLIENT; number++) {
                commands.sendAndWait(new OpenTally(id(client, number), Texts.KEEPER, Texts.REMARK));
            }
        }
    }

    private static String id(int client, long number) {
        return "tally-" + client + "-" + number;
    }
}
