package cn.kaixu.platform.eventstore;

import java.time.Duration;

/**
 * What goes wrong around one unit of work.
 *
 * @param pauseBefore how long the writer stands still before it appends
 * @param holdAfter how long the writer's own transaction stays open after it appended
 * @param fails whether the unit of work is given up in the end
 */
record Mischief(Duration pauseBefore, Duration holdAfter, boolean fails) {}
