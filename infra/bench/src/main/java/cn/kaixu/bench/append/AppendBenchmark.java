package cn.kaixu.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Comparison;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.load.Clients;
import cn.kaixu.bench.load.SingleRowInserts;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A1: a command that creates an aggregate, until its event is durable. */
public final class AppendBenchmark implements Benchmark {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final List<Integer> CLIENTS = List.of(1, 8, 16);

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (TallyService service = TallyService.start()) {
            CommandGateway commands = service.commands();
            Clients.Operation create = (client, number) ->
                    commands.sendAndWait(new OpenTally(UUID.randomUUID().toString(), Texts.KEEPER, Texts.REMARK));
            Clients.warmUp(create);
            SingleRowInserts baseline = new SingleRowInserts(service.database(), service.dataSource());
            for (int clients : CLIENTS) {
                Comparison comparison =
                        Comparison.of(() -> Clients.rate(clients, TIME, create), () -> baseline.rate(clients, TIME));
                figures.addAll(comparison.figures(
                        "A1.append." + clients, "1/s", baseline.description() + ", " + clients + " clients"));
            }
        }
        return figures;
    }
}
