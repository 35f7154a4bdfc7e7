package cn.kaixu.platform.idempotency;

/** The key a client chose; it counts for one actor only. */
record RequestKey(String actor, String key) {}
