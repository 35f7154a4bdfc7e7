/**
 * The event store on PostgreSQL: appends in groups so that position order is commit order, reads by stream and by
 * position, and wakes its readers. Start with {@link cn.kaixu.platform.eventstore.GroupCommitEventStorageEngine};
 * nothing here knows what the events mean.
 */
@NullMarked
package cn.kaixu.platform.eventstore;

import org.jspecify.annotations.NullMarked;
