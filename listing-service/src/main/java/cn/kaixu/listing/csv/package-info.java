/** What all CSV exports of this service have in common. */
@NullMarked
package cn.kaixu.listing.csv;

import org.jspecify.annotations.NullMarked;
