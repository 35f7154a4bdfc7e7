/**
 * Opens the files tables come in and finds out before reading them whether they could do harm: {@link cn.kaixu.listing.batch.file.TableFiles} is the way in.
 * Knows cells, not what they mean.
 */
@NullMarked
package cn.kaixu.listing.batch.file;

import org.jspecify.annotations.NullMarked;
