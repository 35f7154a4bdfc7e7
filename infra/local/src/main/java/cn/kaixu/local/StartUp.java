package cn.kaixu.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.local.application.Software;
import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.kafka.KafkaServer;
import cn.kaixu.local.postgres.PostgresServer;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Ports;
import cn.kaixu.local.setting.Terminal;

/** One start: infrastructure, identity and unpacking side by side, then the services, then the gateway. */
final class StartUp {

    private final Fleet fleet;
    private final Infrastructure infrastructure;
    private final Software software;

    private StartUp(Fleet fleet, Infrastructure infrastructure, Software software) {
        this.fleet = fleet;
        this.infrastructure = infrastructure;
        this.software = software;
    }

    static LocalPlatform run(LaunchOptions options, Terminal terminal) {
        DataFolder data = DataFolder.take(options.data());
        try {
            Leftovers.end(data.path());
            if (options.fresh()) {
                terminal.line("  清空数据目录 deleting everything in " + data.path());
                data.empty();
            }
            data.requireSpace();
            Ports ports = Ports.choose(options);
            return run(options, terminal, data, ports);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static LocalPlatform run(LaunchOptions options, Terminal terminal, DataFolder data, Ports ports) {
        Software software = new Software(options, data, ports);
        Infrastructure infrastructure = new Infrastructure(
                new PostgresServer(data, ports.port(Component.POSTGRES)), new KafkaServer(data, ports));
        Fleet fleet = new Fleet(data, ports, terminal);
        fleet.stopOnExit();
        try {
            new StartUp(fleet, infrastructure, software).startAll();
        } catch (RuntimeException e) {
            fleet.stop();
            throw e;
        }
        return new LocalPlatform(data, ports, fleet, infrastructure, software.training());
    }

    private void startAll() {
        Map<Component, CompletableFuture<Void>> unpacked = Stream.of(Component.values())
                .filter(Component::isApplication)
                .collect(Collectors.toMap(
                        Function.identity(), component -> Together.begin(() -> software.unpack(component))));
        Together.run(List.of(
                this::startPostgres,
                () -> fleet.start(infrastructure.kafka().plan()),
                () -> startUnpacked(unpacked, Component.IDENTITY)));
        Together.run(Stream.concat(Component.SERVICES.stream(), Stream.of(Component.GATEWAY))
                .map(component -> (Runnable) () -> startUnpacked(unpacked, component))
                .toList());
    }

    private void startPostgres() {
        fleet.start(infrastructure.postgres().prepare());
        infrastructure.postgres().provide(Component.SERVICES);
    }

    private void startUnpacked(Map<Component, CompletableFuture<Void>> unpacked, Component component) {
        CompletableFuture<Void> ready = unpacked.get(component);
        if (ready != null) {
            Together.join(ready);
        }
        fleet.start(software.plan(component));
    }
}
