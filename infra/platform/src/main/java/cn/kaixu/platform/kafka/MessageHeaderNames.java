package cn.kaixu.platform.kafka;

/** Names of Kafka headers: CloudEvents attributes in Kafka's binary mode, our two trails, and who acted. */
public final class MessageHeaderNames {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String CORRELATION_ID = "correlationid";
    public static final String CAUSATION_ID = "causationid";
    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLES = "actorroles";
    public static final String ACTOR_ORGANISATION = "actororganisation";
    public static final String TRACE_PARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private MessageHeaderNames() {}
}
