/** What has happened to recordals. Stored for good: only add, never change; start with {@link cn.kaixu.licensing.recordal.event.RecordalEvent}. */
@NullMarked
package cn.kaixu.licensing.recordal.event;

import org.jspecify.annotations.NullMarked;
