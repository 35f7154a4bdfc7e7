/**
 * Which papers (材料) a declaration needs, of whom, when and on what legal basis, and which of them are there. The demands are data in
 * {@code papers/*.json}; start with {@code Papers}.
 */
@NullMarked
package cn.kaixu.listing.paper;

import org.jspecify.annotations.NullMarked;
