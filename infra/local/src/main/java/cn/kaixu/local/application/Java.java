package cn.kaixu.local.application;

import java.nio.file.Path;

/** The Java this launcher runs on; its children run on the same. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
