package cn.kaixu.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.platform.test.architecture.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules that are no service are held to the rules of construction too; here all of them are built. */
class ModuleArchitectureTest {

    private static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "cn.kaixu.gateway", "gateway",
            "cn.kaixu.identity", "infra/identity",
            "cn.kaixu.local", "infra/local",
            "cn.kaixu.platform", "infra/platform",
            "cn.kaixu.platform.document", "infra/platform-document",
            "cn.kaixu.contract", "infra/contracts"));

    @TestFactory
    Stream<DynamicTest> rules() {
        return MODULES.entrySet().stream().flatMap(module -> {
            Path classes = LaunchOptions.findRoot().resolve(module.getValue()).resolve("target/classes");
            assertThat(Files.isDirectory(classes)).as("%s is built", classes).isTrue();
            return ModuleArchitecture.rules(module.getKey(), classes);
        });
    }
}
