/**
 * Shows what is on offer: the pool of announced patents, searched by words and facets. Decides nothing; start with {@code pool.Offer}.
 */
@NullMarked
package cn.kaixu.matching;

import org.jspecify.annotations.NullMarked;
