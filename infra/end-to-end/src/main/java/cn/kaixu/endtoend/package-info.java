/**
 * Journeys through the whole platform from outside: with a browser, through the public API, and with processes killed on
 * the way. Start at {@code PilotJourneyIT}.
 */
@NullMarked
package cn.kaixu.endtoend;

import org.jspecify.annotations.NullMarked;
