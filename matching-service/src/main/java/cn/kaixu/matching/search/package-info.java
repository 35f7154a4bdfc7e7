/**
 * Word search over the pool in an in-process Lucene index that follows the table; each replica has its own. Start with {@link cn.kaixu.matching.search.PoolSearch}.
 */
@NullMarked
package cn.kaixu.matching.search;

import org.jspecify.annotations.NullMarked;
