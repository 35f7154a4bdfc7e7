package cn.kaixu.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchRefused;

/** The packaged applications of a checkout. */
record BuiltJars(Path root) {

    /** The one executable jar of a component. */
    Path of(Component component) {
        Path target = module(component).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> isExecutableJar(component, file))
                        .findFirst()
                        .orElseThrow(() -> missing(component));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw missing(component);
    }

    private Path module(Component component) {
        return component == Component.IDENTITY
                ? root.resolve("infra").resolve("identity")
                : root.resolve(component.label());
    }

    private static boolean isExecutableJar(Component component, Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(component.label() + "-")
                && name.endsWith(".jar")
                && !name.contains("-sources")
                && !name.contains("-tests");
    }

    private static LaunchRefused missing(Component component) {
        return new LaunchRefused(
                "%s 还没有打包：请运行 infra/run，或执行 mvn -Pquick package。".formatted(component.title()),
                "%s has not been packaged: use infra/run, or run mvn -Pquick package.".formatted(component.label()));
    }
}
