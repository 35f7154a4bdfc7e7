package cn.kaixu.platform.axon;

/** Lets a request wait until this service's own views show what it has just done. */
public interface ReadYourWrites {

    /**
     * Blocks until every local view has passed the newest stored event, for {@link AxonProperties#viewPatience()} at
     * most.
     *
     * @throws cn.kaixu.platform.problem.Refused {@code VIEW_BEHIND} if a view is still behind then: what was done is
     *     stored, and an answer read from that view would deny it
     */
    void await();
}
