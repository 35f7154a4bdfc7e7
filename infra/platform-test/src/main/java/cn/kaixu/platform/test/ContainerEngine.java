package cn.kaixu.platform.test;

import org.testcontainers.DockerClientFactory;

/** Whether containers can be started here; asked once. */
final class ContainerEngine {

    private static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();

    private ContainerEngine() {}

    static boolean answers() {
        return ANSWERS;
    }
}
