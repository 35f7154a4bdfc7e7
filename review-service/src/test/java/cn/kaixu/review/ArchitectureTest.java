package cn.kaixu.review;

import cn.kaixu.platform.test.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("cn.kaixu.review");
    }
}
