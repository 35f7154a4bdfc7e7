/** A service small enough to try every part of the platform on: rooms are booked, and bookings are heard of. */
@NullMarked
package cn.kaixu.toy;

import org.jspecify.annotations.NullMarked;
