package cn.kaixu.local.application;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.process.HttpProbe;
import cn.kaixu.local.process.ProcessPlan;
import cn.kaixu.local.process.Signal;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Ports;

/** All packaged applications of the platform with what they need to run here. */
public final class Software {

    private static final int UNPACK_AT_ONCE = 2;

    private final DataFolder data;
    private final Ports ports;
    private final Environment environment;
    private final Map<Component, Application> applications;
    private final Semaphore unpacking = new Semaphore(UNPACK_AT_ONCE);

    /** Finds the jars and refuses when one is missing. */
    public Software(LaunchOptions options, DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
        this.environment = new Environment(ports, data.secrets());
        this.applications = Stream.of(Component.values())
                .filter(Component::isApplication)
                .collect(Collectors.toMap(
                        Function.identity(),
                        component -> new Application(component, options, data.folder("applications"))));
    }

    /** Unpacks one application; few at a time, since there are few processors. */
    public void unpack(Component component) {
        unpacking.acquireUninterruptibly();
        try {
            application(component).unpack();
        } finally {
            unpacking.release();
        }
    }

    /** How to run one application. */
    public ProcessPlan plan(Component component) {
        return new ProcessPlan(
                component,
                application(component)::command,
                environment.of(component),
                data.folder("work/" + component.label()),
                data.folder("logs").resolve(component.label() + ".log"),
                new HttpProbe(URI.create(ports.url(component) + readiness(component))),
                Signal.TERM,
                () -> {});
    }

    /** Training of every application. */
    public Training training() {
        Map<String, Map<String, String>> environments =
                applications.keySet().stream().collect(Collectors.toMap(Component::label, environment::of));
        List<Application> inOrder =
                applications.keySet().stream().sorted().map(this::application).toList();
        return new Training(inOrder, environments, data.folder("logs"));
    }

    private Application application(Component component) {
        return java.util.Objects.requireNonNull(applications.get(component), component.label());
    }

    private static String readiness(Component component) {
        return switch (component) {
            case IDENTITY -> "/.well-known/openid-configuration";
            case GATEWAY -> "/health";
            default -> "/actuator/health/readiness";
        };
    }
}
