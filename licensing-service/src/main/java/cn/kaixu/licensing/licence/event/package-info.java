/** What has happened to licences. Stored for good: only add, never change; start with {@link cn.kaixu.licensing.licence.event.LicenceEvent}. */
@NullMarked
package cn.kaixu.licensing.licence.event;

import org.jspecify.annotations.NullMarked;
