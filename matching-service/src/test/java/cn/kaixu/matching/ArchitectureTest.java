package cn.kaixu.matching;

import cn.kaixu.platform.test.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("cn.kaixu.matching");
    }
}
