package cn.kaixu.platform.eventstore;

/** What became of an append. */
enum Verdict {
    /** The events are durable. */
    STORED,
    /** Another unit of work has meanwhile continued one of its streams; nothing was stored. */
    CONFLICTING,
    /** The same unit of work was stored earlier with other events; nothing was stored now. */
    REPEATED
}
