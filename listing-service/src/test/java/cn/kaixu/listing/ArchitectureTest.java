package cn.kaixu.listing;

import cn.kaixu.platform.test.architecture.ServiceArchitecture;

/** Holds the listing service to the rules of construction. */
class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("cn.kaixu.listing");
    }
}
