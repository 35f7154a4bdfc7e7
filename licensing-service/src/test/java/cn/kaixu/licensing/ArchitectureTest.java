package cn.kaixu.licensing;

import cn.kaixu.platform.test.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("cn.kaixu.licensing");
    }
}
