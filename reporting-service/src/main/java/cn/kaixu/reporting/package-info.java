/**
 * What the scheme has achieved and what happened to each patent, read from everybody's messages. Sends no command.
 * Start reading with {@code cn.kaixu.reporting.indicator.Board}.
 */
@NullMarked
package cn.kaixu.reporting;

import org.jspecify.annotations.NullMarked;
