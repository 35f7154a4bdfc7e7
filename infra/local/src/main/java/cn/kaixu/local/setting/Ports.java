package cn.kaixu.local.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The loopback ports of one start; {@code controller} is Kafka's second one. */
public record Ports(Map<Component, Integer> of, int controller) {

    private static final int CONTROLLER_OFFSET = 1;
    private static final int FIRST_FREE = 20_000;
    private static final int LAST_FREE = 32_000;

    public Ports {
        of = Map.copyOf(of);
    }

    /** Settles every port and refuses the first that is taken. */
    public static Ports choose(LaunchOptions options) {
        Map<Component, Integer> chosen = new EnumMap<>(Component.class);
        Deque<Integer> free = new ArrayDeque<>(options.freePorts() ? free(Component.values().length + 1) : List.of());
        for (Component component : Component.values()) {
            int usual = free.isEmpty() ? component.defaultPort() : free.removeFirst();
            chosen.put(component, options.ports().getOrDefault(component, usual));
        }
        chosen.forEach(Ports::refuseTaken);
        int usual = chosen.getOrDefault(Component.KAFKA, 0) + CONTROLLER_OFFSET;
        int controller = free.isEmpty() ? usual : free.removeFirst();
        refuseTaken(Component.KAFKA, controller);
        return new Ports(chosen, controller);
    }

    public int port(Component component) {
        return of.getOrDefault(component, component.defaultPort());
    }

    /** Address of a component that speaks HTTP. */
    public String url(Component component) {
        return "http://127.0.0.1:" + port(component);
    }

    private static void refuseTaken(Component component, int port) {
        if (!isFree(port)) {
            throw new LaunchRefused(
                    "端口 %d（%s）已被占用：请停掉占用它的程序，或用 --port %s=端口号 换一个端口。"
                            .formatted(port, component.title(), component.label()),
                    "Port %d (%s) is in use: stop the program that holds it, or choose another with --port %s=NUMBER."
                            .formatted(port, component.label(), component.label()));
        }
    }

    /** Outside the range from which the system takes ports for outgoing connections, so that none is lost before use. */
    private static List<Integer> free(int count) {
        return new Random()
                .ints(FIRST_FREE, LAST_FREE)
                .distinct()
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
