package cn.kaixu.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.local.folder.Trees;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.LaunchRefused;

/** One packaged service, unpacked into a folder: it starts faster than from the jar of jars. */
public final class Application {

    private static final String STAMP = "stamp";

    private final Component component;
    private final Path jar;
    private final Path folder;
    private final LaunchOptions options;

    public Application(Component component, LaunchOptions options, Path folder) {
        this.component = component;
        this.jar = new BuiltJars(options.root()).of(component);
        this.folder = folder.resolve(component.label());
        this.options = options;
    }

    /** Unpacks the jar unless exactly this one was unpacked before. */
    public void unpack() {
        if (isCurrent()) {
            return;
        }
        Trees.delete(folder);
        Path log = folder.resolveSibling(component.label() + ".unpack.log");
        Commands.run(
                List.of(
                        Java.program(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString()),
                log);
        writeStamp();
    }

    /** Command line of the service, with the ahead-of-time cache where there is one. */
    public List<String> command() {
        AheadOfTimeCache cache = cache();
        return Stream.of(flags().stream(), cache.use().stream(), List.of("-jar", unpackedJar()).stream())
                .flatMap(part -> part)
                .toList();
    }

    /** The cache that belongs to this jar and these flags. */
    AheadOfTimeCache cache() {
        return new AheadOfTimeCache(
                folder.resolve(options.fullJit() ? "full.aot" : "quick.aot"), options.aheadOfTime());
    }

    List<String> flags() {
        List<String> compiler = options.fullJit() ? List.of() : List.of("-XX:TieredStopAtLevel=1");
        List<String> common = List.of(
                "-Xmx%dm".formatted(options.heapMegabytes()),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.net.preferIPv4Stack=true",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8");
        return Stream.of(List.of(Java.program()).stream(), compiler.stream(), common.stream())
                .flatMap(part -> part)
                .toList();
    }

    String unpackedJar() {
        return folder.resolve(jar.getFileName()).toString();
    }

    public Component component() {
        return component;
    }

    private boolean isCurrent() {
        try {
            Path stamp = folder.resolve(STAMP);
            return Files.exists(stamp) && Files.readString(stamp).equals(stamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeStamp() {
        try {
            Files.writeString(folder.resolve(STAMP), stamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jar and Java this folder was made for; anything else is unpacked and trained anew. */
    private String stamp() {
        try {
            return "%s %d %s %s"
                    .formatted(
                            jar,
                            Files.size(jar),
                            Files.getLastModifiedTime(jar),
                            System.getProperty("java.vm.version"));
        } catch (IOException e) {
            throw new LaunchRefused("无法读取 %s。".formatted(jar), "Cannot read %s.".formatted(jar), e);
        }
    }
}
