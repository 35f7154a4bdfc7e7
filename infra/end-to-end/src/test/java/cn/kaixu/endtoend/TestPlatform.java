package cn.kaixu.endtoend;

import java.nio.file.Path;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Terminal;

/** Platforms for journeys, each in a folder below {@code target} that stays behind with its logs. */
final class TestPlatform {

    private TestPlatform() {}

    /** Starts a new platform on free ports, without anything an earlier run left. */
    static LocalPlatform start(String name) {
        return LocalPlatform.start(LaunchOptions.isolated(folder(name)).withFresh(), Terminal.standard());
    }

    /** Where that platform keeps its data, secrets and logs. */
    static Path folder(String name) {
        return LaunchOptions.findRoot()
                .resolve("infra/end-to-end/target/platforms")
                .resolve(name);
    }
}
