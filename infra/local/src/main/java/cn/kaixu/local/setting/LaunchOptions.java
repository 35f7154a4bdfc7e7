package cn.kaixu.local.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that can be chosen about one start.
 *
 * @param root checkout with the packaged services
 * @param data folder that keeps databases, topics, secrets and logs
 * @param fresh delete the data folder before starting
 * @param freePorts take any free port except where {@code ports} names one
 * @param fullJit let the services use the optimising compiler, for measuring
 * @param aheadOfTime make and use ahead-of-time caches
 * @param heapMegabytes largest heap of one service
 * @param ports ports that differ from the default
 */
public record LaunchOptions(
        Path root,
        Path data,
        boolean fresh,
        boolean freePorts,
        boolean fullJit,
        boolean aheadOfTime,
        int heapMegabytes,
        Map<Component, Integer> ports) {

    private static final int HEAP_MEGABYTES = 256;

    public LaunchOptions {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    /** What {@code infra/run} does without options. */
    public static LaunchOptions standard(Path root) {
        return new LaunchOptions(root, root.resolve(".kaixu"), false, false, false, true, HEAP_MEGABYTES, Map.of());
    }

    /** For tests and measurements: any ports, a folder of its own, no training in the background. */
    public static LaunchOptions isolated(Path data) {
        return standard(findRoot()).withData(data).withFreePorts().withoutAheadOfTime();
    }

    /** The checkout that contains the working directory. */
    public static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("listing-service")) || !Files.isDirectory(folder.resolve("infra"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new LaunchRefused("请在开许的代码目录内运行。", "Run this inside the Kaixu checkout.");
            }
            folder = parent;
        }
        return folder;
    }

    public LaunchOptions withData(Path folder) {
        return new LaunchOptions(root, folder, fresh, freePorts, fullJit, aheadOfTime, heapMegabytes, ports);
    }

    public LaunchOptions withFresh() {
        return new LaunchOptions(root, data, true, freePorts, fullJit, aheadOfTime, heapMegabytes, ports);
    }

    public LaunchOptions withFreePorts() {
        return new LaunchOptions(root, data, fresh, true, fullJit, aheadOfTime, heapMegabytes, ports);
    }

    public LaunchOptions withFullJit() {
        return new LaunchOptions(root, data, fresh, freePorts, true, aheadOfTime, heapMegabytes, ports);
    }

    public LaunchOptions withoutAheadOfTime() {
        return new LaunchOptions(root, data, fresh, freePorts, fullJit, false, heapMegabytes, ports);
    }

    public LaunchOptions withHeap(int megabytes) {
        return new LaunchOptions(root, data, fresh, freePorts, fullJit, aheadOfTime, megabytes, ports);
    }

    public LaunchOptions withPort(Component component, int port) {
        Map<Component, Integer> changed = new EnumMap<>(Component.class);
        changed.putAll(ports);
        changed.put(component, port);
        return new LaunchOptions(root, data, fresh, freePorts, fullJit, aheadOfTime, heapMegabytes, changed);
    }
}
