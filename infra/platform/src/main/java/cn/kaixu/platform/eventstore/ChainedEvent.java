package cn.kaixu.platform.eventstore;

/** An event with its link in the chain, as it was read. */
record ChainedEvent(StoredEvent event, String unitOfWork, String hashAlgorithm, EventHash hash) {

    StreamPlace place() {
        return event.place();
    }
}
