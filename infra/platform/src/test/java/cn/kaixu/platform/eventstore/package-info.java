/** Tests of the event store, those with a store against a real PostgreSQL whose durability is switched on. */
@NullMarked
package cn.kaixu.platform.eventstore;

import org.jspecify.annotations.NullMarked;
