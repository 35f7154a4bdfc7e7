package cn.kaixu.local.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Classes loaded and linked in an earlier run of exactly this jar on exactly this Java; optional always. */
record AheadOfTimeCache(Path file, boolean wanted) {

    /** Flag that uses the cache, or nothing; a cache that does not fit is passed over by the virtual machine. */
    List<String> use() {
        return wanted && Files.exists(file)
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
    }

    /** True when a training run is worth while. */
    boolean isMissing() {
        return wanted && !Files.exists(file);
    }
}
