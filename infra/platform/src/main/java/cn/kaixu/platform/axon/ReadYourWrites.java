package cn.kaixu.platform.axon;

/** Lets a request wait until this service's own views show what it has just done. */
public interface ReadYourWrites {

    /** Blocks until every local view has passed the newest stored event, for two seconds at most. */
    void await();
}
