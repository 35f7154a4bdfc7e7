package cn.kaixu.local.process;

/** Tells whether a process is ready to serve; asked again until it is. */
@FunctionalInterface
public interface Probe {

    boolean isReady(ProcessHandle process);
}
