package cn.kaixu.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.kaixu.local.application.Training;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Machine;
import cn.kaixu.local.client.Person;
import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.folder.PlatformState;
import cn.kaixu.local.folder.PlatformState.RunningProcess;
import cn.kaixu.local.folder.Secrets;
import cn.kaixu.local.process.SupervisedProcess;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Ports;
import cn.kaixu.local.setting.Terminal;

/** The whole platform running on this machine: its addresses, its accounts, and the means to break and mend it. */
public final class LocalPlatform implements AutoCloseable {

    private final DataFolder data;
    private final Ports ports;
    private final Fleet fleet;
    private final Infrastructure infrastructure;
    private final Training training;
    private final Secrets secrets;

    LocalPlatform(DataFolder data, Ports ports, Fleet fleet, Infrastructure infrastructure, Training training) {
        this.data = data;
        this.ports = ports;
        this.fleet = fleet;
        this.infrastructure = infrastructure;
        this.training = training;
        this.secrets = data.secrets();
    }

    /** Starts everything and returns when the gateway answers that all is ready. */
    public static LocalPlatform start(LaunchOptions options, Terminal terminal) {
        return StartUp.run(options, terminal);
    }

    /** Prepares a quicker next start, in the background of the running platform; returns how many services it trained. */
    public int train() {
        return training.run();
    }

    /** Ends a training that is under way. */
    void stopTraining() {
        training.close();
    }

    /** Stops everything in order and gives the data folder back. */
    public void stop() {
        training.close();
        fleet.stop();
        data.close();
    }

    @Override
    public void close() {
        stop();
    }

    /** Kills a process with SIGKILL; it comes back by itself. */
    public void kill(Component component) {
        fleet.of(component).kill();
    }

    /** Kills a process with SIGKILL and leaves it down. */
    public void halt(Component component) {
        fleet.of(component).halt();
    }

    /** Starts what was halted and waits until it serves. */
    public void resume(Component component) {
        fleet.of(component).start();
        awaitReady(component);
    }

    /** Stops a process in good order, starts it again and waits until it serves. */
    public void restart(Component component) {
        fleet.of(component).stop();
        resume(component);
    }

    /** Waits until a process serves, across restarts. */
    public void awaitReady(Component component) {
        fleet.of(component).awaitReady();
    }

    /** Kills the broker, deletes every message it held and starts it again. */
    public void loseKafka() {
        halt(Component.KAFKA);
        infrastructure.kafka().deleteTopics();
        resume(Component.KAFKA);
    }

    /** Takes the databases of some services away, as if their disk had failed, and starts them on empty ones. */
    public void loseDatabases(Collection<Component> services) {
        services.forEach(this::halt);
        infrastructure.postgres().replace(List.copyOf(services));
        services.forEach(this::resume);
    }

    /** Process number of a component, if it lives. */
    public Optional<Long> pid(Component component) {
        return fleet.of(component).handle().map(ProcessHandle::pid);
    }

    /** Address of the gateway. */
    public URI url() {
        return URI.create(ports.url(Component.GATEWAY));
    }

    /** Address of one service, past the gateway. */
    public URI url(Component component) {
        return URI.create(ports.url(component));
    }

    public URI issuer() {
        return URI.create(ports.url(Component.IDENTITY));
    }

    /** Password of every demo account. */
    public String password() {
        return secrets.demoPassword();
    }

    /** The gateway as a logged-in person meets it. */
    public Caller person(String account) {
        return Person.logIn(url(), account, password());
    }

    /** The gateway as a system with client credentials meets it. */
    public Caller machine(String client) {
        return Machine.caller(url(), issuer(), client, secrets.machineClientSecret());
    }

    /** Access token of a machine client. */
    public String machineToken(String client) {
        return Machine.token(issuer(), client, secrets.machineClientSecret());
    }

    /** JDBC address of a service's database. */
    public String jdbcUrl(Component service) {
        return infrastructure.postgres().url(service.database());
    }

    /** Password of a service's database role; the role is named like the database. */
    public String jdbcPassword(Component service) {
        return secrets.databasePassword(service.database());
    }

    /** Address of the broker. */
    public String kafka() {
        return "127.0.0.1:" + ports.port(Component.KAFKA);
    }

    /** Folder with one log per process. */
    public Path logs() {
        return data.folder("logs");
    }

    /** What runs now, as other commands see it. */
    static PlatformState state(Ports ports, Map<Component, SupervisedProcess> processes) {
        Map<String, RunningProcess> running = processes.entrySet().stream()
                .flatMap(entry -> entry.getValue().handle().stream()
                        .map(handle -> Map.entry(entry.getKey().label(), RunningProcess.of(handle))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Integer> numbers =
                processes.keySet().stream().collect(Collectors.toMap(Component::label, ports::port));
        return new PlatformState(
                ports.url(Component.GATEWAY),
                ports.url(Component.IDENTITY),
                RunningProcess.of(ProcessHandle.current()),
                numbers,
                running);
    }
}
